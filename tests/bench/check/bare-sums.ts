import type { CheckedComparison } from '#validation';
import { type PrintedCell, placesOf } from './printed-cells.js';

/**
 * The sums of all comparisons, as somebody would write them for this one document: cells in an array, read as whole 分,
 * each relation a loop over indexes. No rounding, no words, no places.
 */
export function bareSums(cells: readonly PrintedCell[], comparisons: readonly CheckedComparison[]): () => number {
  const placeOf = placesOf(cells);
  const indexes = (side: CheckedComparison['left']) =>
    side.flatMap(({ sign, place }) => {
      const index = place.kind === 'cell' ? placeOf(place) : undefined;
      return index === undefined ? [] : [[sign, index] as const];
    });
  const relations = comparisons.map(({ left, right }) => [indexes(left), indexes(right)] as const);
  return () => {
    const amounts = cells.map(({ text }) => Math.round(Number(text) * 1_000_000));
    const total = (side: readonly (readonly [number, number])[]) => {
      let sum = 0;
      for (const [sign, index] of side) sum += sign * (amounts[index] ?? 0);
      return sum;
    };
    let apart = 0;
    for (const [left, right] of relations) if (total(left) !== total(right)) apart += 1;
    return apart;
  };
}
