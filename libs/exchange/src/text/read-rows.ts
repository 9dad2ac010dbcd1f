import type { MoneyUnit } from '#kernel';
import { printedWidth, type TableTemplate } from '#template';
import type { Line } from './lines.js';
import type { GridRow } from './named/grid-row.js';
import { readByName } from './named/read-by-name.js';
import { readCodedRows } from './read-coded-rows.js';
import { readFixedRows } from './read-fixed-rows.js';
import { readSingleRow } from './read-single-row.js';
import { type Cells, findNumbering, type RowReader, type RowsRead } from './row-reader.js';
import { plain } from './tidy.js';

const READERS: Record<TableTemplate['kind'], RowReader> = {
  fixed: readFixedRows,
  coded: readCodedRows,
  single: readSingleRow,
};

/** Rows, with what told which column is which. */
export interface PlacedRows extends RowsRead {
  readonly columnsBy: 'byNumber' | 'byName' | 'byPosition';
}

/** Lines of cells as rows: by the places that 行次 and 栏次 give them, or by what columns and rows are called. */
export function readRows(lines: readonly Line[], template: TableTemplate, unit: MoneyUnit): PlacedRows {
  const cells = lines.flatMap((line) => line.cells ?? []);
  const grid = lines.flatMap((line) => (line.cells ? [line.cells] : []));
  const isGrid = lines.some((line) => line.grid !== null);
  const byPlace = cells.length > 0 && hasPlaces(grid, template, isGrid) ? placed(grid, template, unit) : null;
  if (byPlace && !isGrid) return byPlace;
  const byName: PlacedRows = { ...readByName(gridsOf(lines), template, unit), columnsBy: 'byName' };
  return byPlace && figuresIn(byPlace) >= figuresIn(byName) ? byPlace : byName;
}

function placed(grid: readonly Cells[], template: TableTemplate, unit: MoneyUnit): PlacedRows {
  const isNumbered = findNumbering(grid, template.columns.length) !== null;
  return { ...READERS[template.kind](grid, template, unit), columnsBy: isNumbered ? 'byNumber' : 'byPosition' };
}

/** Does the template number its rows or columns, and the table print them where the template does? */
function hasPlaces(grid: readonly Cells[], template: TableTemplate, isGrid: boolean): boolean {
  const width = printedWidth(template);
  if (template.kind !== 'fixed') {
    const isNumbered = template.columns.some(({ number }) => number !== null);
    return isNumbered && (!isGrid || findNumbering(grid, template.columns.length) !== null);
  }
  const isKeyedBy = (part: string) => template.blocks.every(({ layout }) => layout.includes(part));
  if (isGrid) return (isKeyedBy('line') || isKeyedBy('code')) && grid.every((cells) => cells.length === width);
  return (
    isKeyedBy('line') || (isKeyedBy('code') && grid.slice(0, HEADER_LINES).some((cells) => widthOf(cells) === width))
  );
}

/** Among so many lines the whole width is printed. Lines of text may lose or gain a cell; those of a grid never do. */
const HEADER_LINES = 4;

function widthOf(cells: Cells): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

function figuresIn({ rows }: RowsRead): number {
  return rows.reduce((sum, row) => sum + Object.keys(row.cells).length, 0);
}

/** The rows of each grid; lines without grids are one. */
export function gridsOf(lines: readonly Line[]): readonly (readonly GridRow[])[] {
  const grids = new Map<number | null, GridRow[]>();
  for (const { cells, grid } of lines) {
    if (!cells || isNumbering(cells)) continue;
    const table = grid?.table ?? null;
    const rows = grids.get(table) ?? [];
    rows.push({ cells, covered: grid?.covered ?? cells.map(() => null) });
    grids.set(table, rows);
  }
  return [...grids.values()];
}

/** 栏次: 1, 2, 3 …, in a table that is read without it. */
function isNumbering(cells: Cells): boolean {
  const numbers = cells.map(plain).filter((cell) => cell !== '' && cell !== '栏次');
  return numbers.length > 1 && numbers.every((number, i) => number === `${i + 1}`);
}
