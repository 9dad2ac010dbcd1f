import type { Comparison, Side } from '../comparison.js';

/** A comparison with the numbers of the amounts that it compares, term by term. */
export interface Numbered {
  readonly comparison: Comparison;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Numbers the cells that are compared as they come up: one amount behind each cell. */
export function numbered(comparisons: readonly Comparison[]): readonly Numbered[] {
  const tables = new Map<string, Map<string, Map<string, number>>>();
  let next = 0;
  const numberOf = ({ place }: Side[number]) => {
    if (place.kind !== 'cell') return next++;
    const columns = within(within(tables, place.table), place.row);
    const number = columns.get(place.column) ?? next++;
    columns.set(place.column, number);
    return number;
  };
  return comparisons.map((comparison) => ({
    comparison,
    left: comparison.left.map(numberOf),
    right: comparison.right.map(numberOf),
  }));
}

function within<Of>(maps: Map<string, Map<string, Of>>, key: string): Map<string, Of> {
  const known = maps.get(key);
  if (known) return known;
  const fresh = new Map<string, Of>();
  maps.set(key, fresh);
  return fresh;
}
