import type { Loss, TableRow } from '#contracts';
import type { MoneyUnit } from '#kernel';
import type { TableTemplate } from '#template';
import { figureOf } from './tidy.js';

/** Turns the tabbed lines of one table into logical rows. */
export type RowReader = (grid: readonly (readonly string[])[], template: TableTemplate, unit: MoneyUnit) => RowsRead;

export interface RowsRead {
  readonly rows: readonly TableRow[];
  readonly losses: readonly Loss[];
}

/** Reads the figures of one row; what is no figure is reported and left out. */
export function readFigures(
  texts: readonly (readonly [column: string, text: string])[],
  unit: MoneyUnit,
  at: { readonly template: TableTemplate; readonly row: string },
): { readonly cells: Record<string, string>; readonly losses: readonly Loss[] } {
  const cells: Record<string, string> = {};
  const losses: Loss[] = [];
  for (const [column, text] of texts) {
    const figure = figureOf(text, unit);
    if (figure === null) losses.push(unreadable(at, column, text));
    else if (figure !== '') cells[column] = figure;
  }
  return { cells, losses };
}

function unreadable(
  { template, row }: { readonly template: TableTemplate; readonly row: string },
  column: string,
  text: string,
): Loss {
  return {
    code: 'LOSS.CELL_UNREADABLE',
    place: { table: template.key, row, column },
    details: { title: template.title, row, column, text: text.slice(0, 100) },
  };
}

/**
 * The line of 栏次: the columns numbered 1, 2, 3 … from some cell to the last. Gives the index of cell "1",
 * which is where figures begin, and the line itself; null where no line is numbered so.
 */
export function findNumbering(
  grid: readonly (readonly string[])[],
  columns: number,
): { readonly line: number; readonly first: number } | null {
  for (let line = grid.length - 1; line >= 0; line--) {
    const cells = (grid[line] ?? []).map((cell) => cell.normalize('NFKC'));
    const first = cells.findIndex(
      (cell, i) =>
        cell === '1' && Array.from({ length: columns }, (_, n) => cells[i + n]).every((c, n) => c === `${n + 1}`),
    );
    if (first >= 0) return { line, first };
  }
  return null;
}
