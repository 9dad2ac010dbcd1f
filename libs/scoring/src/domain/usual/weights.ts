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
 * What the total of a form adds up, as its weights show: they make a hundred, or what is printed beside the total. The
 * money has no weight where it is scored as an indicator. Null where weights make anything else: then a line may be
 * missing, or points may be of another scale.
 */
export function summedUp(form: PerformanceForm): 'all' | 'indicators' | null {
  const indicators = form.goals.flatMap((goal) => goal.indicators).filter(isScored);
  const weights = indicators.map(({ weight }) => pointsOf(weight));
  const own = weights.reduce((sum, weight) => sum && weight && sum.plus(weight), NONE as Ratio | null);
  const { weight, score } = form.execution;
  const isApart = !isNothing(weight) || !isNothing(score);
  const execution = isApart ? pointsOf(weight) : NONE;
  const whole = pointsOf(form.totalWeight ?? null) ?? HUNDRED;
  if (!own || !execution || indicators.length === 0 || !execution.plus(own).equals(whole)) return null;
  return isApart ? 'all' : 'indicators';
}
