import { Ratio } from '#kernel';

/** A target or an actual value as a number in a base unit: "2 年" is 24 of 月, "95.5%" is 0.955 of 1. */
export interface Quantity {
  readonly value: Ratio;
  /** Quantities are comparable when their dimensions are the same: "月", "次", "%" … */
  readonly dimension: string;
  /** How many of the base unit the printed unit is: 12 for 年. */
  readonly factor: Ratio;
  /** Number and unit as printed: "24个月". */
  readonly text: string;
}

export interface Target extends Quantity {
  /** ≥: more is better; ≤: less is better; "=": the number itself is wanted; a bare number does not say. */
  readonly direction: 'at-least' | 'at-most' | 'exactly' | 'unsaid';
}

/** Unit → how many of which base unit. Years and days are not convertible, since a year has no fixed number of days. */
const UNITS = new Map<string, readonly [base: string, size: bigint]>(
  Object.entries({
    年: ['月', 12n],
    个月: ['月', 1n],
    月: ['月', 1n],
    季度: ['月', 3n],
    周: ['天', 7n],
    天: ['天', 1n],
    日: ['天', 1n],
    小时: ['分钟', 60n],
    时: ['分钟', 60n],
    分钟: ['分钟', 1n],
    T: ['MB', 1_048_576n],
    TB: ['MB', 1_048_576n],
    G: ['MB', 1024n],
    GB: ['MB', 1024n],
    M: ['MB', 1n],
    MB: ['MB', 1n],
    亿元: ['元', 100_000_000n],
    万元: ['元', 10_000n],
    元: ['元', 1n],
    公里: ['米', 1000n],
    千米: ['米', 1000n],
    米: ['米', 1n],
    吨: ['千克', 1000n],
    公斤: ['千克', 1n],
    千克: ['千克', 1n],
  }),
);

/** 万 and 亿 before a unit of counting: 1.2 万次. */
const MULTIPLES: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

const NUMBER = '(-?\\d[\\d,]*(?:\\.\\d+)?)';
const PATTERNS = { whole: new RegExp(`^${NUMBER}([^\\d]*)$`), within: new RegExp(`^[^\\d]*?${NUMBER}([^\\d]*)$`) };
const SIGNS: readonly (readonly [RegExp, Target['direction']])[] = [
  [/^(≥|>=|⩾|＞=|不低于|不少于|不小于|至少|大于等于|达到)/, 'at-least'],
  [/^(≤|<=|⩽|＜=|不高于|不超过|不大于|不多于|至多|小于等于|控制在)/, 'at-most'],
  [/^(>|大于|超过|高于)/, 'at-least'],
  [/^(<|小于|低于)/, 'at-most'],
  [/^(=|等于)/, 'exactly'],
];

/** Reads a target value; null for words (定性指标). "0" and "=0" (no accidents) ask for at most zero. */
export function parseTarget(text: string): Target | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const sign = SIGNS.find(([pattern]) => pattern.test(plain));
  const quantity = parseQuantity(sign ? plain.replace(sign[0], '') : plain, 'whole');
  if (!quantity) return null;
  const direction = sign?.[1] ?? 'unsaid';
  const isNone = quantity.value.isZero() && (!sign || direction === 'exactly');
  return { direction: isNone ? 'at-most' : direction, ...quantity };
}

/** Reads an actual value; one number may stand among words: "自验收合格之日起 24 个月". */
export function parseActual(text: string): Quantity | null {
  return parseQuantity(text.normalize('NFKC').replace(/\s/g, ''), 'within');
}

function parseQuantity(plain: string, where: keyof typeof PATTERNS): Quantity | null {
  const [, digits = '', unit = ''] = PATTERNS[where].exec(plain) ?? [];
  const number = digits === '' ? null : Ratio.parse(digits.replaceAll(',', ''));
  const plainUnit = unit.replace(/[。，,;；]+$/, '');
  return number && { text: `${digits}${plainUnit}`, ...inBaseUnit(number, plainUnit) };
}

function inBaseUnit(number: Ratio, unit: string): Omit<Quantity, 'text'> {
  const { factor, dimension } = baseOf(unit);
  return { value: number.times(factor), dimension, factor };
}

function baseOf(unit: string): Pick<Quantity, 'dimension' | 'factor'> {
  if (unit === '%') return { dimension: '%', factor: ratio(1n, 100n) };
  const known = UNITS.get(unit);
  if (known) return { dimension: known[0], factor: ratio(known[1], 1n) };
  const multiple = MULTIPLES[unit.charAt(0)];
  if (multiple !== undefined) return { dimension: unit.slice(1), factor: ratio(multiple, 1n) };
  return { dimension: unit, factor: ratio(1n, 1n) };
}

function ratio(numerator: bigint, denominator: bigint): Ratio {
  const made = Ratio.of(numerator, denominator);
  if (!made) throw new RangeError('a unit is never zero');
  return made;
}
