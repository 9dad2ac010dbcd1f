import type { Loss, TableRow } from '#contracts';
import type { MoneyUnit } from '#kernel';
import type { TableTemplate } from '#template';
import { figureOf } from './tidy.js';

export type Cells = readonly string[];

/** Turns the tabbed lines of one table into logical rows. */
export type RowReader = (grid: readonly Cells[], template: TableTemplate, unit: MoneyUnit) => RowsRead;

export interface RowsRead {
  readonly rows: readonly TableRow[];
  /** What stood in a cell and is no figure, then the figures that belong to no row or column. */
  readonly losses: readonly Loss[];
}

export const NOTHING_READ: RowsRead = { rows: [], losses: [] };

export function joinReads(reads: readonly RowsRead[]): RowsRead {
  const losses = reads.flatMap((read) => read.losses);
  const isUnplaced = (loss: Loss) => loss.code === 'LOSS.FIGURE_UNPLACED';
  return {
    rows: reads.flatMap((read) => read.rows),
    losses: [...losses.filter((loss) => !isUnplaced(loss)), ...losses.filter(isUnplaced)],
  };
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
  const details = { title: template.title, row, column, text: text.slice(0, 100) };
  return { code: 'LOSS.CELL_UNREADABLE', place: { table: template.key, row, column }, details };
}

/** A figure of the source that no row and column of the template could take. */
export function unplaced(template: TableTemplate, label: string, text: string): Loss {
  const figure = (figureOf(text, '万元') ?? text).slice(0, 100);
  const details = { title: template.title, label: label.slice(0, 100), figure };
  return { code: 'LOSS.FIGURE_UNPLACED', place: { table: template.key }, details };
}

/** Notes beside each lost figure and column how much of the same the table holds, so that more is seen to mend it. */
export function withCounts({ rows, losses }: RowsRead): RowsRead {
  const figures = rows.flatMap((row) => Object.values(row.cells));
  const kept = ({ code, place, details }: Loss): number | null => {
    if (code === 'LOSS.FIGURE_UNPLACED') return figures.filter((figure) => figure === details.figure).length;
    if (code !== 'LOSS.COLUMN_ABSENT') return null;
    return rows.filter((row) => row.cells[place.column ?? ''] !== undefined).length;
  };
  const counted = losses.map((loss): Loss => {
    const count = kept(loss);
    return count === null ? loss : { ...loss, details: { ...loss.details, kept: `${count}` } };
  });
  return { rows, losses: counted };
}

/**
 * The first line of 栏次: the columns numbered 1, 2, 3 … from some cell to the last. Gives the index of cell "1",
 * which is where figures begin, and the line itself; null where no line is numbered so.
 */
export function findNumbering(
  grid: readonly Cells[],
  columns: number,
): { readonly line: number; readonly first: number } | null {
  for (const [line, texts] of grid.entries()) {
    const cells = texts.map((cell) => cell.normalize('NFKC'));
    const first = cells.findIndex(
      (cell, i) =>
        cell === '1' && Array.from({ length: columns }, (_, n) => cells[i + n]).every((c, n) => c === `${n + 1}`),
    );
    if (first >= 0) return { line, first };
  }
  return null;
}
