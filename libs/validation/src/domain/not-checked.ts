import { type CellPlace, type NotChecked, say, type TableContent } from '#contracts';
import type { CompiledFormula } from '#template';

/** A formula that could not be evaluated at some places, since figures or labels are lost there. */
export function notCheckedAt(code: string, formula: CompiledFormula, places: readonly CellPlace[]): NotChecked {
  const tables = [...new Set(places.map((place) => place.table))].join(', ');
  return { code, reason: say('CHECK.FIGURES_LOST', { relation: formula.zh, count: places.length, tables }), places };
}

export function notCheckedTree(code: string, table: TableContent): NotChecked {
  return {
    code,
    reason: say('CHECK.LABELS_LOST', { title: table.title }),
    places: [{ kind: 'table', table: table.key }],
  };
}
