import type { Comparison, Side } from '../comparison.js';
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
function roomsOf(comparisons: readonly Numbered[], lacking: ReadonlySet<string>): readonly (number | null)[] {
  const summed = new MayBeSummed(comparisons);
  const rooms: (number | null)[] = [];
  for (const { comparison, left, right } of comparisons) {
    const take = (side: Side, amounts: readonly number[]) => {
      for (const [i, amount] of amounts.entries()) {
        const term = side[i];
        const isLacking = term?.place.kind === 'cell' && lacking.has(term.place.table);
        const isUnknown = comparison.verdict === 'real' || isLacking || summed.has(amount);
        if (isUnknown) rooms[amount] = null;
        else if (rooms[amount] === undefined) rooms[amount] = Number(term?.figure.half ?? 0n);
      }
    };
    take(comparison.left, left);
    take(comparison.right, right);
  }
  return rooms;
}

function conditionOf({ comparison, left, right }: Numbered): Condition {
  const terms = new Map<number, number>();
  for (const [i, amount] of left.entries()) addTo(terms, amount, comparison.left[i]?.sign ?? 1);
  for (const [i, amount] of right.entries()) addTo(terms, amount, -(comparison.right[i]?.sign ?? 1));
  return { terms, relation: comparison.relation, gap: Number(comparison.gap) };
}
