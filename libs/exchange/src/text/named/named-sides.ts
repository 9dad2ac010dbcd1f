import { type BlockTemplate, type RowTemplate, type TableTemplate, templateRows } from '#template';
import { columnsOf, type GridColumn } from './columns.js';
import type { GridRow } from './grid-row.js';
import { knownColumns, matchColumns } from './match-columns.js';
import { isNumbering, type NamedBlock, surely, textIn } from './named-block.js';
import { namesOf } from './row-names.js';
import { splitHeader } from './split-header.js';
import { bareName, isLabelWord } from './words.js';

/** One group of columns: names (and codes), and right of them their figures. */
export interface NamedSide extends NamedBlock {
  /** The rows that may stand in it; none where the template has no rows of these names. */
  readonly rows: readonly RowTemplate[];
}

/** The sides of every grid; a grid without names and heading of its own goes on with the sides of the one before. */
export function namedSides(
  grids: readonly (readonly GridRow[])[],
  template: TableTemplate,
): readonly (readonly NamedSide[])[] {
  const all: (readonly NamedSide[])[] = [];
  for (const rows of grids) {
    const sides = sidesOf(rows, template);
    const before = all.at(-1);
    const goesOn = before?.[0]?.width === sides[0]?.width && sides.every(({ money }) => money.size === 0);
    all.push(before && goesOn ? before.map((side) => ({ ...side, header: [], body: rows })) : sides);
  }
  return all;
}

function sidesOf(grid: readonly GridRow[], template: TableTemplate): readonly NamedSide[] {
  const { header, body } = splitHeader(grid);
  const width = Math.max(0, ...grid.map(({ cells }) => cells.length));
  const columns = columnsOf(header, width);
  const isByCode = template.blocks.every(({ layout }) => layout.includes('code'));
  const known = knownColumns(template);
  const groups = isByCode ? groupsByCode(columns, template) : groupsByName(columns, body, template);
  return [...groups, outside(columns, groups)].map(({ labels, money, keys, rows }) => {
    const own = known.filter(({ key }) => keys.includes(key));
    return { rows, labels, keys, ...surely(matchColumns(money, own), body, money), header, body, width };
  });
}

interface Group {
  readonly labels: readonly GridColumn[];
  readonly money: readonly GridColumn[];
  /** The columns of figures that it may have. */
  readonly keys: readonly string[];
  readonly rows: readonly RowTemplate[];
}

/** Columns without any names beside them. */
function outside(columns: readonly GridColumn[], groups: readonly Group[]): Group {
  const first = columns.findIndex((column) => groups.some(({ labels }) => labels.includes(column)));
  return { labels: [], money: first < 0 ? columns : columns.slice(0, first), keys: [], rows: [] };
}

/** Each run of columns for codes and names begins a group, which may hold any subject of the table. */
function groupsByCode(columns: readonly GridColumn[], template: TableTemplate): readonly Group[] {
  const starts = columns.filter((column, i) => isLabel(column) && !isLabel(columns[i - 1]));
  return between(columns, starts).map((own) => ({
    labels: own.filter(isLabel),
    money: own.filter((column) => !isLabel(column)),
    keys: template.columns.map(({ key }) => key),
    rows: templateRows(template),
  }));
}

function groupsByName(
  columns: readonly GridColumn[],
  body: readonly GridRow[],
  { blocks }: TableTemplate,
): readonly Group[] {
  const blockAt = new Map(blocks.flatMap((block) => [[mostNames(block, columns, body), block] as const]));
  const starts = columns.filter((column) => blockAt.has(column) || (isLabel(column) && !isNumbering(column)));
  return between(columns, starts).map(([label, ...others]) => {
    const block = blockAt.get(label) ?? null;
    return {
      labels: label ? [label] : [],
      money: others.filter((column) => !isNumbering(column)),
      keys: block?.layout ?? [],
      rows: block?.rows ?? [],
    };
  });
}

/** The columns from each start to the next. */
function between(columns: readonly GridColumn[], starts: readonly GridColumn[]): readonly (readonly GridColumn[])[] {
  return starts.map((start, i) => {
    const next = starts[i + 1];
    return columns.slice(columns.indexOf(start), next && columns.indexOf(next));
  });
}

/** The column in which most rows of the block are named; undefined where fewer than two are. */
function mostNames(
  block: BlockTemplate,
  columns: readonly GridColumn[],
  body: readonly GridRow[],
): GridColumn | undefined {
  const names = new Set(block.rows.flatMap(namesOf));
  const count = (column: GridColumn) => body.filter((row) => names.has(bareName(textIn(row, column)))).length;
  const [best] = columns.map((column) => ({ column, count: count(column) })).sort((a, b) => b.count - a.count);
  return best && best.count > 1 ? best.column : undefined;
}

function isLabel(column: GridColumn | undefined): boolean {
  return column !== undefined && isLabelWord(column.path.at(-1) ?? '');
}
