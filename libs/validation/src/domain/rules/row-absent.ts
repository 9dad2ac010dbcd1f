import type { Finding } from '#contracts';
import { templateRows } from '#template';
import type { FigureBook } from '../figures/figure-book.js';
import { findingId } from '../finding-id.js';
import { NOTHING, type Rule } from '../rule.js';

export const rowAbsent: Rule = {
  code: 'TABLE.ROW_ABSENT',
  tier: 'explain',
  since: 2000,
  says: {
    zh: '表样规定的行齐全，没有数据的行也要列出',
    en: 'Every row of the form is there, those without figures as well',
  },
  source: { zh: '部门决算公开表样', en: 'The form of the table' },
  example: {
    zh: '收入支出决算总表没有“二十四、债务还本支出”一行。',
    en: 'The summary lacks the row “二十四、债务还本支出”.',
  },
  check: (book) => ({ ...NOTHING, findings: book.document.tables.flatMap((table) => absentRows(table.key, book)) }),
};

function absentRows(table: string, book: FigureBook): readonly Finding[] {
  const template = book.compiled.pack.tables.find((t) => t.key === table);
  const absent = template
    ? templateRows(template).filter((row) => row.required && row.name !== '' && !book.index.row(table, row.key))
    : [];
  if (!template || absent.length === 0) return [];
  const names = absent.map((row) => row.name);
  const shown = names.slice(0, 5).join('、') + (names.length > 5 ? '…' : '');
  const places = absent.map((row) => ({ kind: 'row' as const, table, row: row.key }));
  return [
    {
      id: findingId(rowAbsent.code, table, [{ kind: 'table', table }]),
      code: rowAbsent.code,
      tier: rowAbsent.tier,
      sentence: {
        zh: `《${template.title}》缺少 ${names.length} 行：${shown}。没有数据的行也要保留，请补上。`,
        en: `“${template.title}” lacks ${names.length} rows: ${shown}. Rows without figures are kept too; add them.`,
      },
      places,
      printed: null,
      expected: null,
      gap: null,
      tolerance: null,
      source: rowAbsent.source,
    },
  ];
}
