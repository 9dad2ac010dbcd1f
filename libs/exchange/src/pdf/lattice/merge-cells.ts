import type { Lattice, Span } from './lattice.js';
import type { TableLine } from './table-lines.js';

/** Cells without a line between them are one. Lines of the table that part nothing are left out. */
export function mergeCells(columns: readonly TableLine[], rows: readonly TableLine[]): Lattice {
  const walls = wallsBetween(columns, rows);
  const keptColumns = columns.filter((_, c) => walls.partsColumn(c));
  const keptRows = rows.filter((_, r) => walls.partsRow(r));
  if (keptColumns.length < columns.length || keptRows.length < rows.length) return mergeCells(keptColumns, keptRows);
  return { xs: columns.map(({ at }) => at), ys: rows.map(({ at }) => at), spans: spansOf(walls) };
}

interface Walls {
  readonly rows: number;
  readonly columns: number;
  /** Is there a line between the cell and the one left of it, or above it? */
  readonly left: (row: number, column: number) => boolean;
  readonly above: (row: number, column: number) => boolean;
  readonly partsColumn: (line: number) => boolean;
  readonly partsRow: (line: number) => boolean;
}

function wallsBetween(columns: readonly TableLine[], rows: readonly TableLine[]): Walls {
  const height = rows.length - 1;
  const width = columns.length - 1;
  const at = (lines: readonly TableLine[], i: number) => lines[i]?.at ?? 0;
  const left = rows
    .slice(1)
    .map((_, r) => columns.map((line, c) => c % width === 0 || line.drawn(at(rows, r), at(rows, r + 1))));
  const above = rows.map((line, r) =>
    columns.slice(1).map((_, c) => r % height === 0 || line.drawn(at(columns, c), at(columns, c + 1))),
  );
  return {
    rows: height,
    columns: width,
    left: (row, column) => left[row]?.[column] ?? true,
    above: (row, column) => above[row]?.[column] ?? true,
    partsColumn: (line) => left.some((row) => row[line]),
    partsRow: (line) => above[line]?.some((drawn) => drawn) ?? false,
  };
}

/** Rectangles from the top left, each as wide and then as deep as no line parts it. */
function spansOf(walls: Walls): Span[] {
  const taken = new Set<number>();
  const isFree = (row: number, column: number) => !taken.has(row * walls.columns + column);
  const spans: Span[] = [];
  for (let row = 0; row < walls.rows; row++) {
    for (let column = 0; column < walls.columns; column++) {
      if (!isFree(row, column)) continue;
      const span = spanFrom(row, column, walls, isFree);
      spans.push(span);
      for (let r = row; r < row + span.rows; r++) {
        for (let c = column; c < column + span.columns; c++) taken.add(r * walls.columns + c);
      }
    }
  }
  return spans;
}

function spanFrom(row: number, column: number, walls: Walls, isFree: (r: number, c: number) => boolean): Span {
  let columns = 1;
  while (column + columns < walls.columns && isFree(row, column + columns) && !walls.left(row, column + columns))
    columns++;
  const opens = (r: number) =>
    Array.from({ length: columns }, (_, i) => column + i).every(
      (c) => isFree(r, c) && !walls.above(r, c) && (c === column || !walls.left(r, c)),
    );
  let rows = 1;
  while (row + rows < walls.rows && opens(row + rows)) rows++;
  return { row, column, rows, columns };
}
