import type { PerformanceForm, ScoreLine } from '#contracts';
import { Ratio } from '#kernel';
import type { FormTemplate } from '#template';
import { rateRange } from './rate-range.js';
import { pointsOf, printedIn, scoreLine, uncomputed } from './score-line.js';

const NONE = Ratio.of(0n, 1n) as Ratio;
const ONE = Ratio.of(1n, 1n) as Ratio;

/** 预算执行得分 = 权重 × 执行数 ÷ 预算数, at most the weight; money that came back (below zero) earns nothing. */
export function scoreExecution(form: PerformanceForm, template: FormTemplate): ScoreLine {
  const { label, weight, budget, executed, score } = form.execution;
  const line = { field: 'execution.score', label, kind: 'execution' as const, printed: printedIn(score) };
  if (!pointsOf(weight) || !Ratio.parse(budget) || !Ratio.parse(executed))
    return uncomputed(line, 'SCORE.UNREADABLE', { label });
  const rate = executionRate(form);
  const exact = exactExecutionScore(form);
  if (!rate || !exact) return uncomputed(line, 'SCORE.NO_BUDGET');
  const share = bounded(rate);
  const quotient = `${executed} ÷ ${budget}`;
  const working = share === rate ? quotient : `${share.formatPercent(0, 'half-up')} (${quotient})`;
  const range = template.prescribed ? null : scoreRange(form);
  return scoreLine({ ...line, exact, range, working: `${weight} × ${working}` }, template.scoring);
}

/** From the rate that is printed as from the amounts that are: a wrong rate is told once, where it stands. */
function scoreRange({ execution }: PerformanceForm): readonly [least: Ratio, most: Ratio] | null {
  const weight = pointsOf(execution.weight);
  const printed = Ratio.parsePercent(execution.rate.normalize('NFKC').replace(/\s/g, ''));
  const rates = [...(rateRange(execution) ?? []), ...(printed ? [printed] : [])].map(bounded);
  const [least, most] = [rates.sort((a, b) => a.compare(b)).at(0), rates.at(-1)];
  return weight && least && most ? [weight.times(least), weight.times(most)] : null;
}

/** Before rounding; null where it cannot be computed. */
export function exactExecutionScore(form: PerformanceForm): Ratio | null {
  const weight = pointsOf(form.execution.weight);
  const rate = executionRate(form);
  return weight && rate && weight.times(bounded(rate));
}

/** 执行数 ÷ 预算数; a budget of zero or below has no share. */
function executionRate({ execution }: PerformanceForm): Ratio | null {
  const [budget, executed] = [Ratio.parse(execution.budget), Ratio.parse(execution.executed)];
  return budget && executed && budget.compare(NONE) > 0 ? executed.dividedBy(budget) : null;
}

function bounded(rate: Ratio): Ratio {
  return rate.compare(NONE) < 0 ? NONE : rate.min(ONE);
}
