import { Ratio } from '#kernel';
import { parseActual, parseTarget, type Quantity, type Target } from './quantity.js';
import { shortest } from './score-line.js';

const ONE = Ratio.of(1n, 1n) as Ratio;
const NONE = Ratio.of(0n, 1n) as Ratio;

export type Achievement =
  | {
      readonly kind: 'positive' | 'negative' | 'equal';
      readonly rate: Ratio;
      readonly working: string;
      /** Rates that are as right: a bare "30 天" may be a number to reach or one to stay below. */
      readonly others: readonly Ratio[];
    }
  | { readonly kind: 'qualitative' }
  | { readonly kind: 'incomparable'; readonly target: string; readonly actual: string };

/**
 * How far a target was met, between 0 and 1 (备注 2: 正向指标 B/A，反向指标 A/B，得分不得突破权重总额).
 * Zero against a target of zero is met. Words on either side make it a qualitative indicator, and so does a missed
 * target of which no part can be computed: "≥ 0", or a figure below zero.
 */
export function achievementOf(targetText: string, actualText: string): Achievement {
  const target = parseTarget(targetText);
  const actual = parseActual(actualText);
  if (!target || !actual) return { kind: 'qualitative' };
  if (!isComparable(target, actual))
    return { kind: 'incomparable', target: target.dimension, actual: actual.dimension };
  if (target.direction === 'at-most') return negative(target, actual);
  return target.direction === 'unsaid' ? either(target, actual) : positive(target, actual);
}

/** What is better is not said: reached or stayed below, both are met, and either rate may be what was meant. */
function either(target: Target, actual: Quantity): Achievement {
  const more = positive(target, actual);
  const less = negative(target, actual);
  if (!('rate' in more) || actual.value.equals(target.value)) return more;
  return { ...more, others: 'rate' in less ? [ONE, less.rate] : [ONE] };
}

/** A unit may be left out on one side, but not one with parts: "24" beside "2 年" may mean months. */
function isComparable(target: Quantity, actual: Quantity): boolean {
  if (target.dimension === actual.dimension) return true;
  return [target, actual].some((q) => q.dimension === '') && target.factor.equals(actual.factor);
}

function positive(target: Target, actual: Quantity): Achievement {
  const kind = target.direction === 'exactly' ? 'equal' : 'positive';
  const [b, a] = [shown(actual, target), shown(target, actual)];
  const isMet = actual.value.compare(target.value) >= 0;
  const isAboveZero = target.value.compare(NONE) > 0;
  if (!isAboveZero) return isMet ? { kind, rate: ONE, working: `${b} ≥ ${a}`, others: [] } : { kind: 'qualitative' };
  const rate = actual.value.dividedBy(target.value) ?? NONE;
  return { kind, rate: isMet ? ONE : atLeastNone(rate), working: `${b} ÷ ${a}`, others: [] };
}

function negative(target: Target, actual: Quantity): Achievement {
  const [b, a] = [shown(actual, target), shown(target, actual)];
  if (actual.value.compare(target.value) <= 0)
    return { kind: 'negative', rate: ONE, working: `${b} ≤ ${a}`, others: [] };
  if (target.value.compare(NONE) < 0) return { kind: 'qualitative' };
  return { kind: 'negative', rate: target.value.dividedBy(actual.value) ?? NONE, working: `${a} ÷ ${b}`, others: [] };
}

/** As printed, or in the base unit where the other side is printed in another. */
function shown(quantity: Quantity, other: Quantity): string {
  if (quantity.factor.equals(other.factor)) return quantity.text;
  return `${shortest(quantity.value)}${quantity.dimension}`;
}

function atLeastNone(rate: Ratio): Ratio {
  return rate.compare(NONE) < 0 ? NONE : rate;
}
