import { SameAmounts } from './same-amounts.js';
import { addTo, type Condition, type System } from './system.js';

type Pair = readonly [number, number];

/** The system with the two amounts of each pair as one, by the conditions that say so: the same answer, far fewer amounts. */
export function joinEqual({ rooms, conditions }: System, pairs: ReadonlyMap<number, Pair>): System {
  const same = new SameAmounts();
  for (const [one, other] of pairs.values()) same.join(one, other);
  const joined = [...rooms];
  for (const [amount, room] of rooms.entries()) {
    const kept = same.find(amount);
    joined[kept] = narrower(joined[kept] ?? null, room);
  }
  return {
    rooms: joined,
    conditions: conditions.map((condition, i) => (pairs.has(i) ? condition : rewritten(condition, same))),
  };
}

/** Two amounts of which a condition says that they are the same, as they are printed. */
export function equalPair({ terms, relation, gap }: Condition): Pair | null {
  if (relation !== '=' || gap !== 0 || terms.size !== 2) return null;
  const [one, other] = terms;
  if (!one || !other) return null;
  return one[1] === -other[1] ? [one[0], other[0]] : null;
}

function rewritten({ terms, relation, gap }: Condition, same: SameAmounts): Condition {
  const sum = new Map<number, number>();
  for (const [amount, count] of terms) addTo(sum, same.find(amount), count);
  return { terms: sum, relation, gap };
}

function narrower(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
