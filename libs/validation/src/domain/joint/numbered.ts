import type { Comparison, Side } from '../comparison.js';

/** A comparison with the numbers of the amounts that it compares, term by term. */
export interface Numbered {
  readonly comparison: Comparison;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Numbers the cells that are compared as they come up: one amount behind each cell. */
export function numbered(comparisons: readonly Comparison[]): readonly Numbered[] {
  const numbers = new Map<string, number>();
  const numbersOf = (side: Side) =>
    side.map(({ place }) => {
      const key = place.kind === 'cell' ? `${place.table}\n${place.row}\n${place.column}` : '';
      const number = numbers.get(key) ?? numbers.size;
      if (number === numbers.size) numbers.set(key, number);
      return number;
    });
  return comparisons.map((comparison) => ({
    comparison,
    left: numbersOf(comparison.left),
    right: numbersOf(comparison.right),
  }));
}
