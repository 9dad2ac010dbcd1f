import { type CellPlace, type NotChecked, say, type TableContent } from '#contracts';
import type { CompiledFormula } from '#template';
import type { FigureBook } from './figures/figure-book.js';

/** A formula that could not be evaluated at some places, since figures or labels are lost there. */
export function notCheckedAt(
  code: string,
  formula: CompiledFormula,
  places: readonly CellPlace[],
  book: FigureBook,
): NotChecked {
  const tables = [...new Set(places.map((place) => `《${book.titleOf(place.table)}》`))].join('');
  return { code, reason: say('CHECK.FIGURES_LOST', { relation: formula.zh, count: places.length, tables }), places };
}

export function notCheckedTree(code: string, table: TableContent, book: FigureBook): NotChecked {
  return {
    code,
    reason: say('CHECK.LABELS_LOST', { title: book.titleOf(table.key) }),
    places: [{ kind: 'table', table: table.key }],
  };
}
