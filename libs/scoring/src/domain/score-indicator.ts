import type { Indicator, ScoreLine } from '#contracts';
import { Ratio } from '#kernel';
import type { FormTemplate } from '#template';
import { type Achievement, achievementOf } from './achievement.js';
import { pointsOf, printedIn, scoreLine, shortest, uncomputed } from './score-line.js';

const ONE = Ratio.of(1n, 1n) as Ratio;

/**
 * 指标得分 = 权重 × 完成率, at most the weight. A form that prints no weights shows only the score, which is then the
 * weight where the target was met; where it was not, the weight cannot be known, and nothing is said.
 */
export function scoreIndicator(indicator: Indicator, field: string, template: FormTemplate): ScoreLine {
  const achievement = achievementOf(indicator.target, indicator.actual);
  const printed = printedIn(indicator.score);
  const kind = achievement.kind === 'incomparable' ? 'qualitative' : achievement.kind;
  const line = { field, label: indicator.name, kind, printed };
  if (achievement.kind === 'incomparable')
    return uncomputed(line, 'SCORE.UNITS_DIFFER', { target: indicator.target, actual: indicator.actual });
  const printedWeight = printedIn(indicator.weight);
  const weight = pointsOf(printedWeight);
  if (printedWeight !== null && !weight) return uncomputed(line, 'SCORE.UNREADABLE', { label: indicator.name });
  if (achievement.kind === 'qualitative') return qualitative(line, weight);
  const full = weight ?? (achievement.rate.equals(ONE) ? pointsOf(printed) : null);
  if (!full) return uncomputed(line, 'SCORE.WEIGHT_UNKNOWN', { working: achievement.working });
  const working = `${printedWeight ?? printed} × ${shareIn(achievement)}`;
  const others = achievement.others.map((rate) => full.times(rate));
  return scoreLine({ exact: full.times(achievement.rate), others, working, ...line }, template.scoring);
}

/** "3期 ÷ 4期"; where a bound holds, the share with the reason behind it: "100% (5期 ÷ 4期)". */
function shareIn({ rate, working }: Extract<Achievement, { rate: Ratio }>): string {
  return rate.equals(ONE) || rate.isZero() ? `${rate.formatPercent(0, 'half-up')} (${working})` : working;
}

/** A judgement in words cannot be recomputed; only the weight bounds it. */
function qualitative(line: Pick<ScoreLine, 'field' | 'label' | 'kind' | 'printed'>, weight: Ratio | null): ScoreLine {
  const score = pointsOf(line.printed);
  const isAbove = weight !== null && score !== null && score.compare(weight) > 0;
  const answer = uncomputed({ ...line, kind: 'qualitative' }, 'SCORE.QUALITATIVE');
  return isAbove ? { ...answer, accepted: [`≤${shortest(weight)}`], agrees: false } : answer;
}
