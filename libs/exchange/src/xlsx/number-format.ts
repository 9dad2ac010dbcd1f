import { Decimal, groupDigits, roundDecimal } from '#kernel';
import { dateText } from './date-format.js';
import { codesOf, type FormatPiece, literalsOf, sectionsOf } from './format-sections.js';

/** What Excel shows of a number at most; more digits than these are noise of its floating point. */
const SHOWN_DIGITS = 15;
const NUMBER = /^-?\d{1,40}(\.\d{1,40})?(E[+-]?\d{1,2})?$/i;

/** A number as its cell shows it: "1288.9" in the format "0.00" is "1288.90". Currency signs and units are left out. */
export function shownNumber(raw: string, format: string, since1904: boolean): string {
  if (!NUMBER.test(raw)) return raw;
  const value = new Decimal(raw).toSignificantDigits(SHOWN_DIGITS);
  if (String(value).includes('e')) return raw;
  const section = sectionFor(value, sectionsOf(format));
  const codes = codesOf(section);
  if (/[ymdhs]/i.test(codes)) return dateText(value, section, since1904);
  if (/[@E/]/i.test(codes)) return String(value);
  const digits = inPattern(value.abs(), codes);
  // A section without digits is text: "-" for a zero, nothing for what is to be hidden.
  if (digits === '') return literalsOf(section).trim();
  return value.isNegative() && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

const GENERAL: readonly FormatPiece[] = [{ code: true, text: 'General' }];

function sectionFor(value: Decimal, sections: readonly FormatPiece[][]): readonly FormatPiece[] {
  const nth = value.isZero() ? 2 : value.isNegative() ? 1 : 0;
  return sections[nth] ?? sections[0] ?? GENERAL;
}

/** "#,##0.00" groups and has two decimals; "%" multiplies by a hundred, a comma at the end divides by a thousand. */
function inPattern(value: Decimal, codes: string): string {
  if (!/[0#?]/.test(codes)) return '';
  const [whole = '', fraction = ''] = codes.replaceAll('%', '').split('.');
  const percents = codes.split('%').length - 1;
  const thousands = trailingCommas(whole) + trailingCommas(fraction);
  const scaled = value.times(new Decimal(100).pow(percents)).div(new Decimal(1000).pow(thousands));
  const rounded = roundDecimal(scaled, count(fraction, /[0#?]/g), 'half-up');
  const [units = '', decimals = ''] = String(rounded).split('.');
  const number = withDecimals(
    units.replace(/^0$/, '').padStart(count(whole, /0/g), '0'),
    decimals.padEnd(count(fraction, /0/g), '0'),
  );
  const grouped = /[0#?],+[0#?]/.test(whole) ? groupDigits(number) : number;
  return grouped === '' ? '' : grouped + '%'.repeat(percents);
}

function withDecimals(units: string, decimals: string): string {
  return decimals === '' ? units : `${units}.${decimals}`;
}

function trailingCommas(text: string): number {
  return text.length - text.replace(/,+$/, '').length;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
