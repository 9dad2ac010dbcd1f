import { Decimal as Shared } from 'decimal.js';

/**
 * The one decimal constructor of the house. decimal.js keeps its settings on the constructor, so a private clone
 * cannot be changed from outside. 60 digits hold every product of two national budgets exactly.
 */
export const Decimal = Shared.clone({ precision: 60, rounding: Shared.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });
export type Decimal = InstanceType<typeof Decimal>;

/** How digits are dropped, named at the place where it happens. 四舍五入 · 截尾 · exact (refuses to drop a digit). */
export type Rounding = 'half-up' | 'truncate';

/** Rounds to `places` decimals by the named rule; half-up goes away from zero at a tie, as 四舍五入 does. */
export function roundDecimal(value: Decimal, places: number, rounding: Rounding): Decimal {
  return value.toDecimalPlaces(places, rounding === 'half-up' ? Shared.ROUND_HALF_UP : Shared.ROUND_DOWN);
}
