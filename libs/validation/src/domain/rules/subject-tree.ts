import type { CellPlace, TableContent, TableRow } from '#contracts';
import { TOTAL_ROW } from '#template';
import { type Comparison, compare, type Origin, type Side } from '../comparison.js';
import type { FigureBook } from '../figures/figure-book.js';
import { notCheckedTree } from '../not-checked.js';
import type { Rule, RuleResult } from '../rule.js';

export const subjectTree: Rule = {
  code: 'TABLE.TREE',
  tier: 'blocking',
  since: 2000,
  says: {
    zh: '上级科目等于下级科目之和（项→款→类→合计）',
    en: 'A subject equals the sum of the subjects below it (项→款→类→合计)',
  },
  source: {
    zh: '政府收支分类科目：类、款、项逐级汇总',
    en: 'Government revenue and expenditure classification: 类, 款, 项 add up level by level',
  },
  example: {
    zh: '208 为 40.00，其下各款之和为 30.00。',
    en: '208 is 40.00, the subjects below it add up to 30.00.',
  },
  check: checkTrees,
};

const ORIGIN: Origin = {
  code: subjectTree.code,
  tier: subjectTree.tier,
  says: subjectTree.says,
  source: subjectTree.source,
};

function checkTrees(book: FigureBook): RuleResult {
  const coded = book.document.tables.filter((table) => book.isCoded(table.key));
  const readable = coded.filter((table) => !book.hasUnlabelledRows(table.key) && !hasCodeTwice(table));
  const lost = coded.filter((table) => !readable.includes(table));
  return {
    comparisons: readable.flatMap((table) => checkTree(table, book)),
    findings: [],
    notChecked: lost.map((table) => notCheckedTree(subjectTree.code, table, book)),
  };
}

/** A table may list the subjects of unit after unit. */
function hasCodeTwice({ rows }: TableContent): boolean {
  const codes = rows.flatMap(({ code }) => code ?? []);
  return new Set(codes).size < codes.length;
}

function checkTree(table: TableContent, book: FigureBook): readonly Comparison[] {
  const children = childrenByParent(table);
  const columns = book.columnsOf(table.key);
  return [...children].flatMap(([parent, below]) =>
    columns.flatMap((column) => checkNode(table, parent, below, column, book)),
  );
}

function checkNode(
  table: TableContent,
  parent: string,
  below: readonly TableRow[],
  column: string,
  book: FigureBook,
): readonly Comparison[] {
  const left = sideOf(table.key, [parent], column, book);
  const right = sideOf(
    table.key,
    below.map((row) => row.key),
    column,
    book,
  );
  if (!left || !right || (left.length === 0 && right.length === 0)) return [];
  return [
    compare(
      ORIGIN,
      `tree@${table.key}@${parent}@${column}`,
      left.length > 0 ? left : blankSide(table.key, parent, column, book),
      '=',
      right,
    ),
  ];
}

/** The figures printed in these rows; null where one is unreadable. */
function sideOf(table: string, rows: readonly string[], column: string, book: FigureBook): Side | null {
  const side = rows.flatMap((row) => {
    const figure = book.figure(table, row, column);
    const place: CellPlace = { kind: 'cell', table, row, column };
    return figure && !book.isBlank(table, row, column) ? [{ sign: 1 as const, figure, place }] : [];
  });
  return rows.every((row) => book.figure(table, row, column) !== undefined) ? side : null;
}

function blankSide(table: string, row: string, column: string, book: FigureBook): Side {
  const figure = book.figure(table, row, column);
  return figure ? [{ sign: 1, figure, place: { kind: 'cell', table, row, column } }] : [];
}

/** Below a row stand those whose longest shorter code present is its own; below 合计, those without any. */
function childrenByParent(table: TableContent): ReadonlyMap<string, readonly TableRow[]> {
  const byCode = new Map(table.rows.flatMap((row) => (row.code === null ? [] : [[row.code, row.key] as const])));
  const children = new Map<string, TableRow[]>();
  for (const row of table.rows) {
    if (row.code === null) continue;
    const parent = parentCode(row.code, byCode);
    const key = parent === null ? TOTAL_ROW : (byCode.get(parent) ?? TOTAL_ROW);
    children.set(key, [...(children.get(key) ?? []), row]);
  }
  return children;
}

function parentCode(code: string, codes: ReadonlyMap<string, string>): string | null {
  for (let length = code.length - 1; length >= 3; length--) {
    const above = code.slice(0, length);
    if (codes.has(above)) return above;
  }
  return null;
}
