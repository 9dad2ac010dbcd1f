import type { TableContent, TableRow } from '#contracts';
import { TOTAL_ROW } from '#template';
import { type Comparison, compare, type Origin, type Side } from '../comparison.js';
import { BLANK, type FigureBook } from '../figures/figure-book.js';
import { notCheckedTree } from '../not-checked.js';
import type { Part, Rule, RuleResult } from '../rule.js';

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

function checkTrees(book: FigureBook, part: Part): RuleResult {
  const coded = book.document.tables.filter((table) => book.isCoded(table.key));
  const readable = coded.filter((table) => !book.hasUnlabelledRows(table.key) && !hasCodeTwice(table));
  const lost = coded.filter((table) => !readable.includes(table));
  return {
    comparisons: readable.flatMap((table) => part(table.key, () => checkTree(table, book, part))),
    findings: [],
    notChecked: lost.map((table) => notCheckedTree(subjectTree.code, table, book)),
  };
}

/** A table may list the subjects of unit after unit. */
function hasCodeTwice({ rows }: TableContent): boolean {
  const codes = rows.flatMap(({ code }) => code ?? []);
  return new Set(codes).size < codes.length;
}

function checkTree(table: TableContent, book: FigureBook, part: Part): readonly Comparison[] {
  const comparisons: Comparison[] = [];
  for (const [parent, below] of childrenByParent(table)) {
    comparisons.push(...part(parent, () => checkParent(table.key, parent, below, book)));
  }
  return comparisons;
}

function checkParent(
  table: string,
  parent: string,
  below: readonly TableRow[],
  book: FigureBook,
): readonly Comparison[] {
  const comparisons: Comparison[] = [];
  for (const column of book.columnsOf(table)) {
    const comparison = checkNode(table, parent, below, column, book);
    if (comparison) comparisons.push(comparison);
  }
  return comparisons;
}

/** Null where nothing is printed, and where a figure is unreadable. */
function checkNode(
  table: string,
  parent: string,
  below: readonly TableRow[],
  column: string,
  book: FigureBook,
): Comparison | null {
  const figure = book.figure(table, parent, column);
  const right = printedIn(table, below, column, book);
  if (!figure || !right || (right.length === 0 && figure === BLANK)) return null;
  const left: Side = [{ sign: 1, figure, place: { kind: 'cell', table, row: parent, column } }];
  return compare(ORIGIN, `tree@${table}@${parent}@${column}`, left, '=', right);
}

/** The figures printed in these rows; null where one is unreadable. */
function printedIn(table: string, rows: readonly TableRow[], column: string, book: FigureBook): Side | null {
  const side: Side[number][] = [];
  for (const { key: row } of rows) {
    const figure = book.figure(table, row, column);
    if (!figure) return null;
    if (figure !== BLANK) side.push({ sign: 1, figure, place: { kind: 'cell', table, row, column } });
  }
  return side;
}

/** Below a row stand those whose longest shorter code present is its own; below 合计, those without any. */
function childrenByParent(table: TableContent): ReadonlyMap<string, readonly TableRow[]> {
  const byCode = new Map(table.rows.flatMap((row) => (row.code === null ? [] : [[row.code, row.key] as const])));
  const children = new Map<string, TableRow[]>();
  for (const row of table.rows) {
    if (row.code === null) continue;
    const parent = parentCode(row.code, byCode);
    const key = parent === null ? TOTAL_ROW : (byCode.get(parent) ?? TOTAL_ROW);
    const siblings = children.get(key);
    if (siblings) siblings.push(row);
    else children.set(key, [row]);
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
