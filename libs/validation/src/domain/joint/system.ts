import type { Relation } from '#template';

/**
 * Printed figures and what should hold between them, as whole numbers of 分 alone. Every true amount is its printed figure
 * plus a shift that is not known; a condition says how the shifts must make up for the gap that the printed figures leave.
 */
export interface System {
  /** How far each true amount may lie from its print, either way, in 分; null where nothing is known of it. */
  readonly rooms: readonly (number | null)[];
  readonly conditions: readonly Condition[];
}

/** gap + Σ terms · shifts is zero, at least zero or at most zero. */
export interface Condition {
  /** Amount → how often it counts. */
  readonly terms: ReadonlyMap<number, number>;
  readonly relation: Relation;
  readonly gap: number;
}

/** Does it hold as printed, with no shift at all? */
export function holdsAsPrinted({ relation, gap }: Condition): boolean {
  if (relation === '=') return gap === 0;
  return relation === '>=' ? gap >= 0 : gap <= 0;
}

export function conditionAt({ conditions }: System, index: number): Condition {
  const condition = conditions[index];
  if (!condition) throw new RangeError(`there is no condition ${index}`);
  return condition;
}

/** Adds to what is there; nothing stays where the sum is nothing. */
export function addTo(terms: Map<number, number>, amount: number, count: number): void {
  const sum = (terms.get(amount) ?? 0) + count;
  if (sum === 0) terms.delete(amount);
  else terms.set(amount, sum);
}

/** A search came to numbers that are not exact any more. Its answer is not known. */
export class TooLarge extends RangeError {}

/** The number, exact as it is; sums and products of exact numbers that are not exact themselves are always refused. */
export function exact(number: number): number {
  if (Number.isSafeInteger(number)) return number;
  throw new TooLarge(`${number} is too large to be exact`);
}
