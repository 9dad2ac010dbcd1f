import type { RowTemplate, TableTemplate } from '../pack.js';
import { FormulaError, problem } from './problem.js';
import type { Position } from './syntax.js';

/** What a bare name in a formula can mean: a row or a column of the table, or — in a quantified formula — its variable. */
export type Name = { readonly kind: 'row'; readonly key: string } | { readonly kind: 'column'; readonly key: string };

/** The total row of a coded table, which the template fixes. */
export const TOTAL_ROW = 'total';

const LINE_NAME = /^r(\d+)$/;

/** Rows that the template knows beforehand, in printed order, block after block. */
export function templateRows(table: TableTemplate): readonly RowTemplate[] {
  return table.blocks.flatMap((block) => block.rows);
}

export function findTable(tables: readonly TableTemplate[], key: string, at: Position): TableTemplate {
  const table = tables.find((t) => t.key === key);
  if (!table)
    throw new FormulaError(
      problem('FORMULA.UNKNOWN_TABLE', at, { table: key, known: tables.map((t) => t.key).join(', ') }),
    );
  return table;
}

/** "r27" is the row with 行次 27; any other name is a row key. */
export function findRow(table: TableTemplate, name: string, at: Position): string {
  const key = rowKey(table, name);
  if (key === null) throw new FormulaError(problem('FORMULA.UNKNOWN_ROW', at, { name, table: table.key }));
  return key;
}

export function findColumn(table: TableTemplate, name: string, at: Position): string {
  if (!table.columns.some((c) => c.key === name)) {
    throw new FormulaError(
      problem('FORMULA.UNKNOWN_COLUMN', at, {
        name,
        table: table.key,
        known: table.columns.map((c) => c.key).join(', '),
      }),
    );
  }
  return name;
}

export function findName(table: TableTemplate, name: string, at: Position): Name {
  if (table.columns.some((c) => c.key === name)) return { kind: 'column', key: name };
  const row = rowKey(table, name);
  if (row !== null) return { kind: 'row', key: row };
  throw new FormulaError(problem('FORMULA.UNKNOWN_NAME', at, { name, table: table.key }));
}

function rowKey(table: TableTemplate, name: string): string | null {
  if (table.kind === 'coded') return name === TOTAL_ROW ? TOTAL_ROW : null;
  if (table.kind === 'single') return null;
  const line = LINE_NAME.exec(name)?.[1];
  const row = templateRows(table).find((r) => (line === undefined ? r.key === name : r.line === Number(line)));
  return row?.key ?? null;
}
