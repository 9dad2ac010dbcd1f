import { equalPair, joinEqual } from './join-equal.js';
import type { Proof } from './proof.js';
import { conditionAt, holdsAsPrinted, type System, TooLarge } from './system.js';
import { Tableau } from './tableau.js';

/** Steps spent on one question: some tens of milliseconds. */
const LIMIT = 400_000;

/**
 * A proof that no true amounts satisfy these conditions; null where some do; 'undecided' where that took too long or led
 * to numbers too large. What is the same amount in several tables is taken for one; only a proof is looked for again with
 * all of them apart.
 */
export function findConflict(
  system: System,
  among: readonly number[] = [...system.conditions.keys()],
  limit = LIMIT,
): Proof | null | 'undecided' {
  const pairs = new Map<number, readonly [number, number]>();
  for (const index of among) {
    const pair = equalPair(conditionAt(system, index));
    if (pair) pairs.set(index, pair);
  }
  const others = among.filter((index) => !pairs.has(index));
  const joined = search(joinEqual(system, pairs), others, limit);
  return joined instanceof Map ? search(system, [...pairs.keys(), ...joined.keys()], limit) : joined;
}

function search(system: System, among: readonly number[], limit: number): Proof | null | 'undecided' {
  try {
    return grow(system, among, limit);
  } catch (error) {
    if (error instanceof TooLarge) return 'undecided';
    throw error;
  }
}

/**
 * Begins with the conditions that do not hold as printed, and looks at others only where an amount had to be shifted:
 * where all hold as printed, nothing is done.
 */
function grow(system: System, among: readonly number[], limit: number): Proof | null | 'undecided' {
  const tableau = new Tableau(system, limit);
  let [waiting, next] = split(among, (index) => holdsAsPrinted(conditionAt(system, index)));
  while (next.length > 0) {
    for (const index of next) tableau.add(index);
    const settled = tableau.settle();
    if (settled !== true) return settled || 'undecided';
    const shifted = tableau.shifted();
    const touched = (index: number) => [...conditionAt(system, index).terms.keys()].some((a) => shifted.has(a));
    tableau.work += waiting.length;
    [next, waiting] = split(waiting, touched);
  }
  return null;
}

function split(indices: readonly number[], isFirst: (index: number) => boolean): readonly [number[], number[]] {
  const [first, second]: [number[], number[]] = [[], []];
  for (const index of indices) (isFirst(index) ? first : second).push(index);
  return [first, second];
}
