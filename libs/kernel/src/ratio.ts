import type { Amount } from './amount.js';
import { Decimal, type Rounding, roundDecimal } from './decimal.js';

/** An exact quotient of two integers (占比, 增长率, 执行率). Kept as a fraction; digits are dropped only in `format`. */
export class Ratio {
  /** Worked out once: a score is printed in several ways. */
  private decimal: Decimal | undefined;

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** Null where the whole is zero: a share of nothing has no value, and the caller must say what that means. */
  static of(part: bigint, whole: bigint): Ratio | null {
    if (whole === 0n) return null;
    return whole < 0n ? new Ratio(-part, -whole) : new Ratio(part, whole);
  }

  static ofAmounts(part: Amount, whole: Amount): Ratio | null {
    return Ratio.of(part.fen, whole.fen);
  }

  /** Reads a plain decimal such as "0.975" or "240" exactly. */
  static parse(text: string): Ratio | null {
    if (text.length > 40 || !/^-?\d+(\.\d+)?$/.test(text)) return null;
    const places = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
    return new Ratio(BigInt(text.replace('.', '')), 10n ** BigInt(places));
  }

  /** Reads "97.5%" as 0.975 exactly. */
  static parsePercent(text: string): Ratio | null {
    const plain = text.endsWith('%') || text.endsWith('％') ? Ratio.parse(text.slice(0, -1).trim()) : null;
    return plain && new Ratio(plain.numerator, plain.denominator * 100n);
  }

  plus(other: Ratio): Ratio {
    return new Ratio(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Ratio): Ratio {
    return this.plus(new Ratio(-other.numerator, other.denominator));
  }

  times(other: Ratio): Ratio {
    return new Ratio(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: Ratio): Ratio | null {
    return Ratio.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  compare(other: Ratio): -1 | 0 | 1 {
    const left = this.numerator * other.denominator;
    const right = other.numerator * this.denominator;
    if (left === right) return 0;
    return left < right ? -1 : 1;
  }

  equals(other: Ratio): boolean {
    return this.compare(other) === 0;
  }

  min(other: Ratio): Ratio {
    return this.compare(other) <= 0 ? this : other;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  toDecimal(): Decimal {
    this.decimal ??= new Decimal(this.numerator.toString()).div(this.denominator.toString());
    return this.decimal;
  }

  /** A plain decimal with exactly `places` decimals; rounding happens here and is named. */
  format(places: number, rounding: Rounding): string {
    return roundDecimal(this.toDecimal(), places, rounding).toFixed(places);
  }

  /** "97.53%" with exactly `places` decimals. */
  formatPercent(places: number, rounding: Rounding): string {
    return `${roundDecimal(this.toDecimal().times(100), places, rounding).toFixed(places)}%`;
  }
}
