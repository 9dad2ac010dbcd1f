import type { TableContent, TableRow } from '#contracts';
import { canonicalJson } from '#kernel';
import { type DocumentDiff, type RowLabel, TABLE_WORDS, type TableDiff } from './document-diff.js';
import { byKey, changedKeys, orderChange } from './keyed.js';

/** Tables by key, rows by key, cells by column. */
export function diffTables(before: readonly TableContent[], after: readonly TableContent[]): DocumentDiff['tables'] {
  const [old, now] = [byKey(before), byKey(after)];
  const changed = changedKeys(before, after).map((key) => diffTable(key, old.get(key), now.get(key)));
  return { order: orderChange(before, after), changed };
}

function diffTable(table: string, before: TableContent | undefined, after: TableContent | undefined): TableDiff {
  const words = TABLE_WORDS.flatMap((field) => {
    const change = { field, before: before?.[field] ?? null, after: after?.[field] ?? null };
    return canonicalJson(change.before) === canonicalJson(change.after) ? [] : [change];
  });
  const [was, is] = [before?.rows ?? [], after?.rows ?? []];
  const [old, now] = [byKey(was), byKey(is)];
  const rows = changedKeys(was, is).map((row) => ({ row, before: old.get(row), after: now.get(row) }));
  return {
    table,
    words,
    rows: orderChange(was, is),
    labels: rows.flatMap(({ row, before, after }) => {
      const change = { row, before: labelOf(before), after: labelOf(after) };
      return canonicalJson({ ...change.before }) === canonicalJson({ ...change.after }) && before && after
        ? []
        : [change];
    }),
    cells: rows.flatMap(({ row, before, after }) => diffCells(row, before?.cells ?? {}, after?.cells ?? {})),
  };
}

function diffCells(row: string, before: TableRow['cells'], after: TableRow['cells']): TableDiff['cells'] {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return columns
    .map((column) => ({ row, column, before: before[column] ?? null, after: after[column] ?? null }))
    .filter((cell) => cell.before !== cell.after);
}

function labelOf(row: TableRow | undefined): RowLabel | null {
  return row ? { code: row.code, name: row.name } : null;
}
