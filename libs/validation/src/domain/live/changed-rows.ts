import { isDeepStrictEqual } from 'node:util';
import type { DisclosureDocument, RowPlace, TableContent, TableRow } from '#contracts';
import { type FigureBook, figuresOf, type TableFigures } from '../figures/figure-book.js';

type Row = Omit<RowPlace, 'kind'>;

/**
 * The rows whose figures differ in two documents, one made from the other with everything unchanged shared; null where
 * they differ in anything else. A subtotal differs also where it stands for other amounts than before.
 */
export function changedRows(before: FigureBook, after: FigureBook): readonly Row[] | null {
  const [old, now] = [before.document, after.document];
  if (!areAlike<DisclosureDocument>(old, now, 'tables') || old.tables.length !== now.tables.length) return null;
  if (!isDeepStrictEqual(before.losses, after.losses)) return null;
  const changed: Row[] = [];
  for (const [i, table] of now.tables.entries()) {
    const rows = changedIn(old.tables[i] ?? table, table);
    if (!rows) return null;
    changed.push(...rows);
  }
  return changed;
}

function changedIn(before: TableContent, after: TableContent): readonly Row[] | null {
  if (before === after) return [];
  if (!areAlike<TableContent>(before, after, 'rows') || before.rows.length !== after.rows.length) return null;
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const changed: Row[] = [];
  for (const [i, row] of after.rows.entries()) {
    if (!areAlike<TableRow>(before.rows[i] ?? row, row, 'cells')) return null;
    if (!haveSameFigures(old, now, row.key)) changed.push({ table: after.key, row: row.key });
  }
  return changed;
}

function haveSameFigures(before: TableFigures, after: TableFigures, row: string): boolean {
  const [old, now] = [before.get(row), after.get(row)];
  if (old?.size !== now?.size) return false;
  for (const [column, figure] of now ?? []) {
    const known = old?.get(column);
    const isSame = known?.value === figure.value && known.half === figure.half && known.precision === figure.precision;
    if (!isSame) return false;
  }
  return true;
}

/** Have two objects the same members but for one, unchanged members being shared? */
function areAlike<T extends object>(one: T, other: T, except: keyof T): boolean {
  if (one === other) return true;
  const keys = Object.keys(other) as (keyof T)[];
  return keys.length === Object.keys(one).length && keys.every((key) => key === except || one[key] === other[key]);
}
