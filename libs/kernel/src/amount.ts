import type { Rounding } from './decimal.js';
import { done, type Outcome, refused } from './outcome.js';

/** 金额单位: the unit in which a document prints its figures. */
export type MoneyUnit = '元' | '万元';

/** 分 in one of the unit. */
const FEN: Record<MoneyUnit, bigint> = { 元: 100n, 万元: 1_000_000n };
const DECIMALS: Record<MoneyUnit, number> = { 元: 2, 万元: 6 };

/** Optional sign, digits with or without thousands groups, optional decimals; full-width marks are the importer's job. */
const PRINTED = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** No public body spends more than 10^15 元; a longer figure is a typing accident or an attack. */
const MAX_DIGITS = 24;

export type AmountRefusal = 'AMOUNT.NOT_A_NUMBER' | 'AMOUNT.TOO_LONG' | 'AMOUNT.TOO_MANY_DECIMALS';

/**
 * An exact amount of money (金额) in 元 with two decimals, held as whole 分. Immutable.
 * JSON carries its 元 string; there is no way in from or out to a floating point number.
 */
export class Amount {
  static readonly zero = new Amount(0n);

  private constructor(readonly fen: bigint) {}

  static ofFen(fen: bigint): Amount {
    return fen === 0n ? Amount.zero : new Amount(fen);
  }

  /** Reads "1,288.89" or "-3.5" in the given unit. Refuses what is not exactly a whole number of 分. */
  static parse(text: string, unit: MoneyUnit): Outcome<Amount, AmountRefusal> {
    if (text.replace(/[-,.]/g, '').length > MAX_DIGITS) return refused('AMOUNT.TOO_LONG', { length: text.length });
    if (!PRINTED.test(text)) return refused('AMOUNT.NOT_A_NUMBER', { text });
    const [whole = '0', fraction = ''] = text.replace('-', '').replaceAll(',', '').split('.');
    const places = DECIMALS[unit];
    if (fraction.slice(places).replaceAll('0', '') !== '') {
      return refused('AMOUNT.TOO_MANY_DECIMALS', { text, unit, places });
    }
    const fen = BigInt(whole) * FEN[unit] + BigInt(fraction.slice(0, places).padEnd(places, '0'));
    return done(Amount.ofFen(text.startsWith('-') ? -fen : fen));
  }

  /** For amounts written by programmers; throws on what `parse` refuses. */
  static of(text: string, unit: MoneyUnit): Amount {
    const outcome = Amount.parse(text, unit);
    if (!outcome.ok) throw new RangeError(`${outcome.code}: ${text}`);
    return outcome.value;
  }

  plus(other: Amount): Amount {
    return Amount.ofFen(this.fen + other.fen);
  }

  minus(other: Amount): Amount {
    return Amount.ofFen(this.fen - other.fen);
  }

  negated(): Amount {
    return Amount.ofFen(-this.fen);
  }

  abs(): Amount {
    return this.fen < 0n ? this.negated() : this;
  }

  equals(other: Amount): boolean {
    return this.fen === other.fen;
  }

  compare(other: Amount): -1 | 0 | 1 {
    if (this.fen === other.fen) return 0;
    return this.fen < other.fen ? -1 : 1;
  }

  isZero(): boolean {
    return this.fen === 0n;
  }

  /** The amount in the unit with exactly `places` decimals; this is the place where 元 become printed 万元. */
  format(unit: MoneyUnit, places = 2, rounding: Rounding = 'half-up'): string {
    return withPoint(divided(this.fen * 10n ** BigInt(places), FEN[unit], rounding), places);
  }

  /** Exact 元, two decimals, no grouping: the form in JSON and in the database. */
  toString(): string {
    return withPoint(this.fen, 2);
  }

  toJSON(): string {
    return this.toString();
  }
}

/** A whole quotient, rounded by the named rule; half-up goes away from zero at a tie, as 四舍五入 does. */
function divided(part: bigint, whole: bigint, rounding: Rounding): bigint {
  const size = part < 0n ? -part : part;
  const quotient = size / whole + (rounding === 'half-up' && (size % whole) * 2n >= whole ? 1n : 0n);
  return part < 0n ? -quotient : quotient;
}

/** 1234 with two places → "12.34" */
function withPoint(digits: bigint, places: number): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Groups the digits of a plain decimal string: "-1288.89" → "-1,288.89". */
export function groupDigits(plain: string): string {
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** How many decimals a printed figure shows: "796.1" → 1. */
export function decimalsOf(printed: string): number {
  return printed.includes('.') ? printed.length - printed.indexOf('.') - 1 : 0;
}

/** The number of 分 in one unit of the last printed decimal place: 万元 with 2 decimals → 10000. Zero below one 分. */
export function ulpFen(unit: MoneyUnit, places: number): bigint {
  const drop = DECIMALS[unit] - places;
  return drop > 0 ? 10n ** BigInt(drop) : 1n;
}
