import { Ratio } from '#kernel';
import { parseActual, parseTarget, type Quantity, type Target } from './quantity.js';

const ONE = Ratio.of(1n, 1n) as Ratio;
const NONE = Ratio.of(0n, 1n) as Ratio;

export type Achievement =
  | { readonly kind: 'positive' | 'negative' | 'equal'; readonly rate: Ratio; readonly working: string }
  | { readonly kind: 'qualitative' }
  | { readonly kind: 'incomparable'; readonly target: string; readonly actual: string };

/**
 * How far a target was met, between 0 and 1 (备注 2: 正向指标 B/A，反向指标 A/B，得分不得突破权重总额).
 * Zero against a target of zero is met. Words on either side make it a qualitative indicator.
 */
export function achievementOf(targetText: string, actualText: string): Achievement {
  const target = parseTarget(targetText);
  const actual = parseActual(actualText);
  if (!target || !actual) return { kind: 'qualitative' };
  if (!isComparable(target, actual))
    return { kind: 'incomparable', target: target.dimension, actual: actual.dimension };
  return target.direction === 'at-most' ? negative(target, actual) : positive(target, actual);
}

/** A unit may be left out on one side. */
function isComparable(target: Quantity, actual: Quantity): boolean {
  return target.dimension === actual.dimension || target.dimension === '' || actual.dimension === '';
}

function positive(target: Target, actual: Quantity): Achievement {
  const kind = target.direction === 'exactly' ? 'equal' : 'positive';
  const rate = actual.value.dividedBy(target.value);
  if (!rate) return { kind, rate: actual.value.compare(NONE) >= 0 ? ONE : NONE, working: `${actual.text} ≥ 0` };
  return { kind, rate: atLeastNone(rate.min(ONE)), working: `${actual.text} ÷ ${target.text}` };
}

function negative(target: Target, actual: Quantity): Achievement {
  if (actual.value.compare(target.value) <= 0)
    return { kind: 'negative', rate: ONE, working: `${actual.text} ≤ ${target.text}` };
  const rate = target.value.dividedBy(actual.value) ?? NONE;
  return { kind: 'negative', rate: atLeastNone(rate.min(ONE)), working: `${target.text} ÷ ${actual.text}` };
}

function atLeastNone(rate: Ratio): Ratio {
  return rate.compare(NONE) < 0 ? NONE : rate;
}
