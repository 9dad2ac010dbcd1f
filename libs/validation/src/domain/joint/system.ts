import type { Relation } from '#template';

/**
 * Printed figures and what should hold between them, as numbers alone. Every true amount is its printed figure plus a
 * shift that is not known; a condition says how the shifts must make up for the gap that the printed figures leave.
 */
export interface System {
  /** How far each true amount may lie from its print, either way, in 分; null where nothing is known of it. */
  readonly rooms: readonly (bigint | null)[];
  readonly conditions: readonly Condition[];
}

/** gap + Σ terms · shifts is zero, at least zero or at most zero. */
export interface Condition {
  /** Amount → how often it counts. */
  readonly terms: ReadonlyMap<number, bigint>;
  readonly relation: Relation;
  readonly gap: bigint;
}

/** Does it hold as printed, with no shift at all? */
export function holdsAsPrinted({ relation, gap }: Condition): boolean {
  if (relation === '=') return gap === 0n;
  return relation === '>=' ? gap >= 0n : gap <= 0n;
}

export function conditionAt({ conditions }: System, index: number): Condition {
  const condition = conditions[index];
  if (!condition) throw new RangeError(`there is no condition ${index}`);
  return condition;
}

/** Adds to what is there; nothing stays where the sum is nothing. */
export function addTo(terms: Map<number, bigint>, amount: number, count: bigint): void {
  const sum = (terms.get(amount) ?? 0n) + count;
  if (sum === 0n) terms.delete(amount);
  else terms.set(amount, sum);
}
