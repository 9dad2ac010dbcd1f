import type { Finding, TableContent } from '#contracts';
import { allSections, sentencesOf } from '#entry';
import type { FigureBook } from '../figures/figure-book.js';
import { findingId } from '../finding-id.js';
import { plainProse } from '../narrative/plain-prose.js';
import { NOTHING, type Rule } from '../rule.js';
import { passagesOf } from '../text/passages.js';

export const emptyTable: Rule = {
  code: 'TABLE.EMPTY_UNEXPLAINED',
  tier: 'explain',
  since: 2016,
  says: {
    zh: '没有数据的表以空表列示并加以说明',
    en: 'A table without data is shown empty, with a sentence that says so',
  },
  source: {
    zh: '财预〔2016〕143号：没有数据的表格应列出空表并说明',
    en: '财预〔2016〕143号: a table without data is shown empty and explained',
  },
  example: {
    zh: '国有资本经营预算表没有数据，表下和说明中都没有写“无”。',
    en: 'The table of state capital is empty, and nothing says that there was none.',
  },
  check: (book) => ({
    ...NOTHING,
    findings: book.document.tables.filter((table) => isUnexplained(table, book)).map((table) => findingOf(table, book)),
  }),
};

/** "无", "没有", "为 0": under the table or in the section that explains it. */
const SAYS_NONE = /无|没有|未发生|未安排|0(\.0+)? ?万?元/;

function isUnexplained(table: TableContent, book: FigureBook): boolean {
  const isNothing = (row: string, column: string) => book.figure(table.key, row, column)?.value === 0n;
  const isEmpty = table.rows.every(({ key, cells }) => Object.keys(cells).every((column) => isNothing(key, column)));
  if (!isEmpty || SAYS_NONE.test([table.emptyStatement ?? '', ...table.notes].join('\n'))) return false;
  return !SAYS_NONE.test(explanationOf(table.key, book)) && !isMentionedAsNone(table, book);
}

/** Words of which nearly all titles consist. */
const COMMON = /财政拨款|收入|支出|决算|明细|总?表|"/g;
const TELLING = 4;

/** "本部门没有政府性基金预算收支": wherever it stands. */
function isMentionedAsNone({ key }: TableContent, book: FigureBook): boolean {
  const subject = plainProse(book.titleOf(key)).replace(COMMON, '');
  if (subject.length < TELLING) return false;
  return passagesOf(book.document).some(({ text }) => plainProse(text).includes(subject) && SAYS_NONE.test(text));
}

function explanationOf(table: string, book: FigureBook): string {
  const keys = new Set(book.sectionsAbout(table));
  return [...allSections(book.document)]
    .filter((section) => keys.has(section.key))
    .flatMap(sentencesOf)
    .join('');
}

function findingOf(table: TableContent, book: FigureBook): Finding {
  const title = book.titleOf(table.key);
  const places = [{ kind: 'table' as const, table: table.key }];
  return {
    id: findingId(emptyTable.code, table.key, places),
    code: emptyTable.code,
    tier: emptyTable.tier,
    sentence: {
      zh: `《${title}》没有数据，也没有说明。请在表下写明，例如“说明：本部门本年度无……”。`,
      en: `“${title}” has no data and no sentence that says so. Add one below the table.`,
    },
    places,
    printed: null,
    expected: null,
    gap: null,
    tolerance: null,
    source: emptyTable.source,
  };
}
