import type { Finding } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { type ExplainedSubject, explainedSubjects, glossaryOf } from '../subjects/glossary.js';
import { bareName, functionalRows, mayBeSame, type NamedRow } from '../subjects/names.js';
import { RENAMED } from '../subjects/renamed.js';
import { letters } from '../text/letters.js';

export const glossarySubjects: Rule = {
  code: 'GLOSSARY.SUBJECTS',
  tier: 'explain',
  since: 2000,
  says: {
    zh: '名词解释的功能分类科目就是各表使用的科目',
    en: 'The functional subjects that the glossary explains are those that the tables use',
  },
  source: {
    zh: '部门决算公开文本格式：名词解释列示本部门使用的支出功能分类科目',
    en: 'Form of the disclosure: the glossary explains the functional subjects that the department uses',
  },
  example: {
    zh: '名词解释“宣传事务（款）”，各表没有这一科目。',
    en: 'The glossary explains “宣传事务（款）”, a subject of none of the tables.',
  },
  check: (book) => ({ ...NOTHING, findings: checkGlossary(book) }),
};

/** Every subject stands in one of these. */
const WHOLE = ['income', 'expenditure'];

function checkGlossary(book: FigureBook): readonly Finding[] {
  const explained = explainedSubjects(book.document);
  const isWhole = WHOLE.every((table) => book.index.table(table) && !book.hasUnlabelledRows(table));
  if (explained.length === 0 || !isWhole) return [];
  const rows = functionalRows(book.document).filter(({ table }) => book.isCoded(table));
  return [...explained.flatMap((subject) => foreign(subject, rows, book)), ...leftOut(explained, rows, book)];
}

function foreign(subject: ExplainedSubject, rows: readonly NamedRow[], book: FigureBook): readonly Finding[] {
  const unused = unusedOf(subject, rows, book);
  if (unused === null) return [];
  return [
    remark(glossarySubjects, {
      key: `foreign ${subject.major} ${subject.middle}`,
      places: [subject.passage.place],
      sentence: {
        zh: `名词解释了“${unused}”，各表都没有使用这一科目，请核对是否抄自其他文本。`,
        en: `The glossary explains “${unused}”, a subject that no table uses; was another text copied?`,
      },
    }),
  ];
}

/** The first level of an explained subject that no table has; null where all may be used. */
function unusedOf(
  { major, middle, items }: ExplainedSubject,
  rows: readonly NamedRow[],
  book: FigureBook,
): string | null {
  const renamed = RENAMED.find(({ old }) => mayBeSame(bareName(old), major));
  const classes = matching(rows, 3, '', renamed ? bareName(renamed.now) : major);
  if (classes.length === 0) return `${major}（类）`;
  const middles = classes.flatMap((code) => matching(rows, 5, code, middle));
  const mayBeLost = (codes: readonly string[]) =>
    codes.some((code) => book.losses.some(({ place }) => place.row === code));
  if (middles.length === 0) return mayBeLost(classes) ? null : `${middle}（款）`;
  if (mayBeLost(middles)) return null;
  const item = items.find((name) => middles.every((code) => matching(rows, 7, code, name).length === 0));
  return item === undefined ? null : `${item}（项）`;
}

/** Codes of one length below another whose name may be this. */
function matching(rows: readonly NamedRow[], length: number, above: string, name: string): readonly string[] {
  const below = rows.filter(({ code }) => code.length === length && code.startsWith(above));
  return [...new Set(below.filter((row) => mayBeSame(row.name, name)).map(({ code }) => code))];
}

/** Subjects of the finest level that a glossary which explains subjects does not mention. */
function leftOut(
  explained: readonly ExplainedSubject[],
  rows: readonly NamedRow[],
  book: FigureBook,
): readonly Finding[] {
  const text = glossaryOf(book.document)
    .map((passage) => letters(passage.text))
    .join('');
  const nameOf = (code: string) => rows.find((row) => row.code === code)?.name ?? '';
  const items = [...new Set(rows.filter(({ code }) => code.length === 7).map(({ code }) => code))].sort();
  const missing = items.filter((code) => {
    const [middle, item] = [nameOf(code.slice(0, 5)), nameOf(code)];
    if (text.includes(code)) return false;
    return !explained.some(
      (e) => mayBeSame(e.middle, middle) && (e.items.length === 0 || e.items.some((i) => mayBeSame(i, item))),
    );
  });
  const printed = (code: string) => rows.find((row) => row.code === code)?.row.name ?? '';
  return missing.length === 0 ? [] : [leftOutFinding(missing, printed, explained)];
}

function leftOutFinding(
  missing: readonly string[],
  nameOf: (code: string) => string,
  [first]: readonly ExplainedSubject[],
): Finding {
  const shown =
    missing
      .slice(0, 5)
      .map((code) => `${code} ${nameOf(code)}`)
      .join('、') + (missing.length > 5 ? '…' : '');
  return remark(glossarySubjects, {
    key: 'left out',
    tier: 'notice',
    places: first ? [{ kind: 'sentence', section: first.passage.section.key, sentence: 0 }] : [],
    sentence: {
      zh: `名词解释没有包括各表使用的 ${missing.length} 个项级科目：${shown}。`,
      en: `The glossary leaves out ${missing.length} subjects that the tables use: ${shown}.`,
    },
  });
}
