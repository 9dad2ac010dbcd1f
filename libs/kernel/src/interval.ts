import { Amount, decimalsOf, type MoneyUnit, ulpFen } from './amount.js';

/**
 * The closed set of true amounts that a printed figure may stand for, in whole 分.
 * A figure printed in 万元 with two decimals stands for [v − 50 元, v + 50 元]; an amount in 元 and 分 only for itself.
 * Arithmetic is exact interval arithmetic: the result holds every sum or difference of members, and no other.
 */
export class Interval {
  static readonly zero = new Interval(0n, 0n);

  private constructor(
    readonly low: bigint,
    readonly high: bigint,
  ) {}

  static between(low: Amount, high: Amount): Interval {
    if (low.fen > high.fen) throw new RangeError('an interval runs from low to high');
    return new Interval(low.fen, high.fen);
  }

  static exactly(amount: Amount): Interval {
    return new Interval(amount.fen, amount.fen);
  }

  /** All amounts within `halfWidth` 分 of the middle. */
  static around(middle: Amount, halfWidth: bigint): Interval {
    return new Interval(middle.fen - halfWidth, middle.fen + halfWidth);
  }

  /** The amounts that round (by whatever tie rule) to what is printed. Where the last digit is 分, only the amount itself. */
  static ofPrinted(text: string, unit: MoneyUnit): Interval {
    return Interval.around(Amount.of(text, unit), halfUlpFen(text, unit));
  }

  plus(other: Interval): Interval {
    return new Interval(this.low + other.low, this.high + other.high);
  }

  minus(other: Interval): Interval {
    return new Interval(this.low - other.high, this.high - other.low);
  }

  negated(): Interval {
    return new Interval(-this.high, -this.low);
  }

  widened(halfWidth: bigint): Interval {
    return new Interval(this.low - halfWidth, this.high + halfWidth);
  }

  contains(amount: Amount): boolean {
    return this.low <= amount.fen && amount.fen <= this.high;
  }

  meets(other: Interval): boolean {
    return this.low <= other.high && other.low <= this.high;
  }

  /** Is there a member of this that is ≤ a member of the other? */
  canBeAtMost(other: Interval): boolean {
    return this.low <= other.high;
  }

  width(): bigint {
    return this.high - this.low;
  }
}

/** Half a unit of the last printed decimal, in 分; zero where that digit is 分 or finer. */
export function halfUlpFen(text: string, unit: MoneyUnit): bigint {
  return ulpFen(unit, decimalsOf(text)) / 2n;
}
