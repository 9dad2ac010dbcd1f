import type { Finding, SentencePlace } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { narrativeOf } from '../narrative/narrative-book.js';
import { readSubjectPaths } from '../narrative/subjects.js';
import { isNear } from '../performance/summaries.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { bareName, functionalRows, mayBeSame, type NamedRow } from '../subjects/names.js';
import { groupedBy } from '../text/grouped-by.js';

export const subjectNameDiffers: Rule = {
  code: 'SUBJECT.NAME_DIFFERS',
  tier: 'explain',
  since: 2000,
  says: { zh: '同一科目在各表和正文中名称相同', en: 'A subject has the same name in every table and in the text' },
  source: { zh: '政府收支分类科目', en: 'Government revenue and expenditure classification' },
  example: {
    zh: '201 在四张表中为“一般公共服务支出”，在一张表中为“一般公共预算服务支出”。',
    en: '201 is “一般公共服务支出” in four tables and “一般公共预算服务支出” in one.',
  },
  check: (book) => ({ ...NOTHING, findings: [...differingNames(book), ...misnamedInText(book)] }),
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

/** A subject of the text that no table has by this name, beside one of nearly that name with the very same amount. */
function misnamedInText(book: FigureBook): readonly Finding[] {
  const rows = functionalRows(book.document);
  return narrativeOf(book).flatMap(({ completions, amounts }) => {
    const told = [
      ...completions.map(({ before, actual, place }) => ({ words: before, value: actual.value, place })),
      ...amounts.map(({ quote, figure, place }) => ({ words: quote, value: figure.value, place })),
    ];
    return told.flatMap(({ words, value, place }) => {
      const name = bareName(readSubjectPaths(words).at(-1)?.names.at(-1) ?? '');
      if (name === '' || value === 0n || rows.some((row) => mayBeSame(row.name, name))) return [];
      const near = rows.filter((row) => isNear(row.name, name) && hasAmount(row, value, book));
      const codes = new Set(near.map(({ code }) => code));
      return codes.size === 1 ? [misnamed(name, near, place, book)] : [];
    });
  });
}

function hasAmount({ table, row }: NamedRow, value: bigint, book: FigureBook): boolean {
  return Object.keys(row.cells).some((column) => book.figure(table, row.key, column)?.value === value);
}

function misnamed(name: string, rows: readonly NamedRow[], place: SentencePlace, book: FigureBook): Finding {
  const tables = [...new Set(rows.map(({ table }) => `《${book.titleOf(table)}》`))].join('');
  const [{ code = '', row } = {}] = rows;
  return remark(subjectNameDiffers, {
    key: `text ${code}`,
    places: [place, ...rows.map(({ table, row }) => ({ kind: 'row' as const, table, row: row.key }))],
    sentence: {
      zh: `正文中的科目“${name}”，${tables}中为 ${code}“${row?.name}”，金额相同。请核对名称。`,
      en: `The text has a subject “${name}”, ${tables} has ${code} “${row?.name}” with the same amount. Check the name.`,
    },
  });
}
