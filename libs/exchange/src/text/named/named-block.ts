import type { TableTemplate } from '#template';
import { isPrintedAmount } from '../tidy.js';
import { columnsOf, type GridColumn } from './columns.js';
import type { GridRow } from './grid-row.js';
import { type KnownColumn, knownColumns, type MatchedColumns, matchColumns } from './match-columns.js';
import { splitHeader } from './split-header.js';
import { isLabelWord } from './words.js';

/** One grid whose columns are known by their headings. */
export interface NamedBlock {
  /** Columns of codes and names, and of nothing else that the template knows. */
  readonly labels: readonly GridColumn[];
  readonly money: ReadonlyMap<string, GridColumn>;
  /** The columns of figures that it should have. */
  readonly keys: readonly string[];
  readonly unknown: readonly GridColumn[];
  readonly header: readonly GridRow[];
  readonly body: readonly GridRow[];
  readonly width: number;
}

/** The grids of one table; one without a heading of its own, as wide as the one before, goes on with that one. */
export function namedBlocks(grids: readonly (readonly GridRow[])[], template: TableTemplate): readonly NamedBlock[] {
  const known = knownColumns(template);
  const blocks: NamedBlock[] = [];
  for (const rows of grids) {
    const block = namedBlock(rows, known);
    const last = blocks.at(-1);
    const goesOn = last && block.money.size === 0 && block.width === last.width;
    blocks.push(goesOn ? { ...last, header: [], body: rows } : block);
  }
  return blocks;
}

function namedBlock(rows: readonly GridRow[], known: readonly KnownColumn[]): NamedBlock {
  const { header, body } = splitHeader(rows);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = columnsOf(header, width);
  const firstMoney = columns.findIndex((column) => !isLabel(column) && column.path.length > 0);
  const labels = columns.filter((column, i) => isLabel(column) || (column.path.length === 0 && i < firstMoney));
  const money = columns.filter((column) => !labels.includes(column));
  const keys = known.map(({ key }) => key);
  return { labels, keys, ...surely(matchColumns(money, known), body, money), header, body, width };
}

/** Where words stand among the figures, the heading is not above what it heads: then nobody can say which column is which. */
export function surely(
  { found, unknown }: MatchedColumns<GridColumn>,
  body: readonly GridRow[],
  all: readonly GridColumn[],
): Pick<NamedBlock, 'money' | 'unknown'> {
  const words = body.flatMap((row) => [...found.values()].flatMap((column) => textsIn(row, column))).filter(isWords);
  return words.length > 1 ? { money: new Map(), unknown: all } : { money: found, unknown };
}

function isWords(text: string): boolean {
  return /\p{Script=Han}{2}/u.test(text);
}

function isLabel({ path }: GridColumn): boolean {
  return path[0] === '项目' || isLabelWord(path.at(-1) ?? '');
}

/** 行次 */
export function isNumbering({ path }: GridColumn): boolean {
  return /行次|序号/.test(path.at(-1) ?? '');
}

/** What is written in the positions of one printed column. */
export function textsIn({ cells }: GridRow, { at }: GridColumn): readonly string[] {
  return at.flatMap((i) => cells[i] || []);
}

/** The text of a column in a row; none where two stand in it, since nobody can say which is meant. */
export function textIn(row: GridRow, column: GridColumn): string {
  const texts = textsIn(row, column);
  return texts.length === 1 ? (texts[0] ?? '') : '';
}

/** Figures where none belong: among the labels, or two in one column. */
export function strayFigures(row: GridRow, { labels, money }: Pick<NamedBlock, 'labels' | 'money'>): readonly string[] {
  const crowded = [...money.values()].filter((column) => textsIn(row, column).length > 1);
  return [...labels, ...crowded].flatMap((column) => textsIn(row, column)).filter(isPrintedAmount);
}
