import { Amount, Interval, type MoneyUnit } from '#kernel';
import { remembered } from '../text/remembered.js';

/** An amount as it is printed in a sentence or a form, and the true amounts it may stand for. */
export interface Money {
  /** "740.00 万元" */
  readonly printed: string;
  readonly interval: Interval;
}

export function moneyOf(figure: string, unit: MoneyUnit): Money | null {
  if (!Amount.parse(figure, unit).ok) return null;
  return { printed: `${figure} ${unit}`, interval: Interval.ofPrinted(figure, unit) };
}

const AMOUNT = /(\d[\d,]*(?:\.\d+)?)(万元|元)/g;

/** Every amount of a text without blanks, and where it begins and ends. */
export const moneyIn = remembered((text): readonly (Money & { readonly start: number; readonly end: number })[] =>
  [...text.matchAll(AMOUNT)].flatMap((match) => {
    const money = moneyOf(match[1] ?? '', match[2] as MoneyUnit);
    return money ? [{ ...money, start: match.index, end: match.index + match[0].length }] : [];
  }),
);

export function isSame(one: Money, other: Money): boolean {
  return one.interval.meets(other.interval);
}
