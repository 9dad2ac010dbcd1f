import type { Indicator, ScoreLine } from '#contracts';
import { Ratio } from '#kernel';
import type { FormTemplate } from '#template';
import { achievementOf } from './achievement.js';
import { scoreLine, uncomputed } from './score-line.js';

/**
 * 指标得分 = 权重 × 完成率, at most the weight. A form that prints no weights shows only the score, which is then the
 * weight where the target was met; where it was not, the weight cannot be known, and nothing is said.
 */
export function scoreIndicator(indicator: Indicator, field: string, template: FormTemplate): ScoreLine {
  const achievement = achievementOf(indicator.target, indicator.actual);
  const printed = indicator.score || null;
  const kind = achievement.kind === 'incomparable' ? 'qualitative' : achievement.kind;
  const line = { field, label: indicator.name, kind, printed };
  if (achievement.kind === 'incomparable')
    return uncomputed(line, 'SCORE.UNITS_DIFFER', { target: indicator.target, actual: indicator.actual });
  const weight = Ratio.parse(indicator.weight ?? '');
  if (achievement.kind === 'qualitative') return qualitative(line, weight);
  const isMet = achievement.rate.equals(Ratio.of(1n, 1n) as Ratio);
  const full = weight ?? (isMet ? Ratio.parse(indicator.score) : null);
  if (!full) return uncomputed(line, 'SCORE.WEIGHT_UNKNOWN', { working: achievement.working });
  const shown = indicator.weight ?? indicator.score;
  const working = isMet ? `${shown} × 100% (${achievement.working})` : `${shown} × ${achievement.working}`;
  return scoreLine({ ...line, exact: full.times(achievement.rate), working }, template.scoring);
}

/** A judgement in words cannot be recomputed; only the weight bounds it. */
function qualitative(line: Pick<ScoreLine, 'field' | 'label' | 'kind' | 'printed'>, weight: Ratio | null): ScoreLine {
  const score = Ratio.parse(line.printed ?? '');
  const isAbove = weight !== null && score !== null && score.compare(weight) > 0;
  const answer = uncomputed({ ...line, kind: 'qualitative' }, 'SCORE.QUALITATIVE');
  return isAbove
    ? { ...answer, accepted: [`≤${weight.format(2, 'half-up').replace(/\.?0+$/, '')}`], agrees: false }
    : answer;
}
