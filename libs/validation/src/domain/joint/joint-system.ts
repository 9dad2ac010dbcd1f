import type { Comparison } from '../comparison.js';
import type { FigureBook } from '../figures/figure-book.js';
import { MayBeSummed } from './may-be-summed.js';
import { type Numbered, numbered } from './numbered.js';
import { addTo, type Condition, type System } from './system.js';
import { bindsTrueAmounts, isOfTables } from './taking-part.js';

/** Everything that the tables of a document say of the true amounts behind their figures. */
export interface JointSystem extends System {
  /** The comparison behind each condition. */
  readonly comparisons: readonly Comparison[];
}

export function jointSystem(comparisons: readonly Comparison[], book: FigureBook): JointSystem {
  const ofTables = numbered(comparisons.filter(isOfTables));
  const binding = ofTables.filter(({ comparison }) => bindsTrueAmounts(comparison, book));
  return {
    rooms: roomsOf(ofTables, new Set(book.losses.flatMap(({ place }) => place.table ?? []))),
    conditions: binding.map(conditionOf),
    comparisons: binding.map(({ comparison }) => comparison),
  };
}

/**
 * How far each amount may lie from its print. Unknown where the figure may be a sum of rounded ones, where it fails
 * already, and in tables that lack something: whether their figures add up to others cannot be seen.
 */
function roomsOf(comparisons: readonly Numbered[], lacking: ReadonlySet<string>): readonly (bigint | null)[] {
  const summed = new MayBeSummed(comparisons);
  const rooms: (bigint | null)[] = [];
  for (const { comparison, left, right } of comparisons) {
    const numbers = [...left, ...right];
    for (const [i, { figure, place }] of [...comparison.left, ...comparison.right].entries()) {
      const amount = numbers[i] ?? 0;
      const isLacking = place.kind === 'cell' && lacking.has(place.table);
      const isUnknown = comparison.verdict === 'real' || isLacking || summed.has(amount);
      if (isUnknown) rooms[amount] = null;
      else if (rooms[amount] === undefined) rooms[amount] = figure.half;
    }
  }
  return rooms;
}

function conditionOf({ comparison, left, right }: Numbered): Condition {
  const terms = new Map<number, bigint>();
  for (const [i, amount] of left.entries()) addTo(terms, amount, BigInt(comparison.left[i]?.sign ?? 1));
  for (const [i, amount] of right.entries()) addTo(terms, amount, -BigInt(comparison.right[i]?.sign ?? 1));
  return { terms, relation: comparison.relation, gap: comparison.gap };
}
