import type { CompiledFormula } from './formula/compiled.js';
import type { TableTemplate, TemplatePack } from './pack.js';

/** A pack that passed every check, with its formulas compiled. Built once per pack and shared. */
export interface CompiledPack {
  readonly pack: TemplatePack;
  /** Of every table, then between tables, in the pack's order. */
  readonly formulas: readonly CompiledFormula[];
  /** sha256 over the canonical pack: names exactly what a verdict was reached with. */
  readonly hash: string;
}

/** The template of a table; an unknown key is a bug, since documents are checked against their pack on the way in. */
export function tableTemplate(pack: TemplatePack, key: string): TableTemplate {
  const table = pack.tables.find((t) => t.key === key);
  if (!table) throw new RangeError(`pack ${pack.id} has no table ${key}`);
  return table;
}

/** The notes of a table with its formulas printed into them. */
export function printedNotes(compiled: CompiledPack, table: TableTemplate): readonly string[] {
  const printed = compiled.formulas.filter((f) => f.table === table.key).map((f) => f.zh);
  return table.notes.map((note) => note.replace(/\{f(\d+)\}/g, (_, n: string) => printed[Number(n) - 1] ?? ''));
}
