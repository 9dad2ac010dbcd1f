import { isDeepStrictEqual } from 'node:util';
import type { CellPlace, TableContent } from '#contracts';
import { type FigureBook, figuresOf } from '../figures/figure-book.js';

type Cell = Omit<CellPlace, 'kind'>;

/**
 * The cells in which two documents differ, one made from the other with everything unchanged shared; null where they
 * differ in anything else. A subtotal counts as changed where it stands for other amounts than before.
 */
export function changedCells(before: FigureBook, after: FigureBook): readonly Cell[] | null {
  const { tables: old, ...others } = before.document;
  const { tables, ...rest } = after.document;
  const isElse = isOther(others, rest) || tables.length !== old.length;
  if (isElse || !isDeepStrictEqual(before.losses, after.losses)) return null;
  const changed = tables.map((table, i) => changedIn(old[i], table));
  return changed.includes(null) ? null : changed.flatMap((cells) => cells ?? []);
}

function changedIn(before: TableContent | undefined, after: TableContent): readonly Cell[] | null {
  if (before === after) return [];
  if (!before || before.rows.length !== after.rows.length) return null;
  const { rows: old, ...others } = before;
  const { rows, ...rest } = after;
  if (isOther(others, rest)) return null;
  const cells: Cell[] = [];
  for (const [i, row] of rows.entries()) {
    const { cells: oldCells = {}, ...oldLabels } = old[i] ?? {};
    const { cells: newCells, ...labels } = row;
    if (isOther(oldLabels, labels)) return null;
    for (const column of new Set([...Object.keys(oldCells), ...Object.keys(newCells)]))
      if (isChanged(before, after, row.key, column)) cells.push({ table: after.key, row: row.key, column });
  }
  return cells;
}

function isChanged(before: TableContent, after: TableContent, row: string, column: string): boolean {
  const [old, now] = [before, after].map((table) => figuresOf(table).get(row)?.get(column));
  return old?.value !== now?.value || old?.half !== now?.half || old?.precision !== now?.precision;
}

/** Of objects whose unchanged members are shared. */
function isOther(one: object, other: object): boolean {
  const [a, b] = [Object.entries(one), Object.entries(other)];
  return a.length !== b.length || a.some(([key, member], i) => b[i]?.[0] !== key || b[i]?.[1] !== member);
}
