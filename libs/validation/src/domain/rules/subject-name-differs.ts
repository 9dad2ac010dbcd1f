import type { Finding } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { functionalRows, type NamedRow } from '../subjects/names.js';
import { groupedBy } from '../text/grouped-by.js';

export const subjectNameDiffers: Rule = {
  code: 'SUBJECT.NAME_DIFFERS',
  tier: 'explain',
  since: 2000,
  says: { zh: '同一科目在各表中名称相同', en: 'A subject has the same name in every table' },
  source: { zh: '政府收支分类科目', en: 'Government revenue and expenditure classification' },
  example: {
    zh: '201 在四张表中为“一般公共服务支出”，在一张表中为“一般公共预算服务支出”。',
    en: '201 is “一般公共服务支出” in four tables and “一般公共预算服务支出” in one.',
  },
  check: (book) => ({ ...NOTHING, findings: differingNames(book) }),
};

function differingNames(book: FigureBook): readonly Finding[] {
  return [...groupedBy(functionalRows(book.document), ({ code }) => code)].flatMap(([code, rows]) => {
    const [usual = [], ...others] = [...groupedBy(rows, ({ name }) => name).values()].sort(
      (a, b) => b.length - a.length,
    );
    const odd = others.filter(([row]) => row && !isPart(row.name, usual[0]?.name ?? ''));
    return odd.length === 0 ? [] : [differs(code, usual, odd, book)];
  });
}

/** A name whose beginning or end is missing was cut by the page, not written otherwise. */
function isPart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) || long.endsWith(short);
}

function differs(
  code: string,
  usual: readonly NamedRow[],
  odd: readonly (readonly NamedRow[])[],
  book: FigureBook,
): Finding {
  const groups = [usual, ...odd].map((rows) => ({
    tables: [...new Set(rows.map(({ table }) => `《${book.titleOf(table)}》`))].join(''),
    name: rows[0]?.row.name ?? '',
  }));
  return remark(subjectNameDiffers, {
    key: code,
    places: [...odd.flat(), ...usual].map(({ table, row }) => ({ kind: 'row', table, row: row.key })),
    sentence: {
      zh: `科目 ${code} 的名称不一致：${groups.map(({ tables, name }) => `${tables}为“${name}”`).join('，')}。`,
      en: `Subject ${code} has different names: ${groups.map(({ tables, name }) => `“${name}” in ${tables}`).join('; ')}.`,
    },
  });
}
