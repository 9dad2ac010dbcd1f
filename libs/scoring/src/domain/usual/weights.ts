import type { Indicator, PerformanceForm } from '#contracts';
import { Ratio } from '#kernel';
import { pointsOf } from '../score-line.js';

const NONE = Ratio.of(0n, 1n) as Ratio;
const HUNDRED = Ratio.of(100n, 1n) as Ratio;

/** Nothing, or a dash: an indicator that is not scored. */
export function isNothing(text: string | null): boolean {
  return /^[-—–/\\]*$/.test((text ?? '').trim());
}

/** The indicators that are scored at all. */
export function isScored({ weight, score }: Indicator): boolean {
  return !isNothing(weight) || !isNothing(score);
}

/**
 * What the total of a form adds up, as its weights show: they make a hundred, or what is printed beside the total. Null
 * where they make anything else: then a line may be missing, or points may be of another scale.
 */
export function summedUp(form: PerformanceForm): 'all' | 'indicators' | null {
  const indicators = form.goals.flatMap((goal) => goal.indicators).filter(isScored);
  const weights = indicators.map(({ weight }) => pointsOf(weight));
  const own = weights.reduce((sum, weight) => sum && weight && sum.plus(weight), NONE as Ratio | null);
  const execution = pointsOf(form.execution.weight);
  if (!own || !execution || indicators.length === 0) return null;
  const whole = pointsOf(form.totalWeight ?? null) ?? HUNDRED;
  if (execution.plus(own).equals(whole)) return 'all';
  return form.totalWeight !== undefined && own.equals(whole) ? 'indicators' : null;
}
