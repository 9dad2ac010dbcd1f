import { conditionAt, type System } from './system.js';

/** Condition → how often it is taken so that all of them together say what cannot be. */
export type Proof = ReadonlyMap<number, number>;

/** What the conditions of a proof come to when they are added up. */
export interface Contradiction {
  /** How far the printed figures are apart. */
  readonly gap: bigint;
  /** What the rounding of the figures that do not cancel out can explain of it: less. */
  readonly tolerance: bigint;
  /** The amounts that do not cancel out. */
  readonly amounts: readonly number[];
}

/**
 * Adds the conditions up, as a person with a pencil would. Whoever found the proof, by whatever method: what does not
 * come to a contradiction here is a bug, and never told.
 */
export function addUp(proof: Proof, system: System): Contradiction {
  const terms = new Map<number, bigint>();
  let sum = 0n;
  for (const [index, often] of proof) {
    const condition = conditionAt(system, index);
    const times = BigInt(often);
    if (!isAllowed(condition.relation, times)) throw new RangeError('a condition turned round');
    sum += times * BigInt(condition.gap);
    for (const [amount, count] of condition.terms) terms.set(amount, (terms.get(amount) ?? 0n) + times * BigInt(count));
  }
  const amounts = [...terms].filter(([, count]) => count !== 0n);
  let tolerance = 0n;
  for (const [amount, count] of amounts) {
    const room = system.rooms[amount] ?? null;
    if (room === null) throw new RangeError('an amount of which nothing is known');
    tolerance += BigInt(room) * (count < 0n ? -count : count);
  }
  if (-sum <= tolerance) throw new RangeError('no contradiction');
  return { gap: -sum, tolerance, amounts: amounts.map(([amount]) => amount) };
}

/** Added up, all must come to at least zero. */
function isAllowed(relation: '=' | '>=' | '<=', times: bigint): boolean {
  return relation === '=' || (relation === '>=' ? times > 0n : times < 0n);
}
