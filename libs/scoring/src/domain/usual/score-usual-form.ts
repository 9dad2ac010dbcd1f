import { type FormScore, type Indicator, type PerformanceForm, type ScoreLine, say, type Tier } from '#contracts';
import type { FormTemplate } from '#template';
import { scoreExecution } from '../score-execution.js';
import { scoreGoals } from '../score-form.js';
import { scoreIndicator } from '../score-indicator.js';
import { pointsOf, printedIn, shortest } from '../score-line.js';
import { ruleTiers } from './printed-rules.js';
import { scoreUsualTotal } from './score-usual-total.js';
import { isNothing, isScored, summedUp } from './weights.js';

/**
 * A form that no region prescribes. Weights and sums bind, being arithmetic; how a score is found is left to the units,
 * so that what differs from the usual rule is asked about.
 */
export function scoreUsualForm(form: PerformanceForm, template: FormTemplate, lacksLines: boolean): FormScore {
  const tiers = ruleTiers(form.remarks);
  const execution = withTier(scoreExecution(form, template), tiers.execution);
  const scored = form.goals.flatMap((goal, g) =>
    goal.indicators.flatMap((indicator, i) => {
      const line = scoreIndicator(indicator, `goals.${g + 1}.indicators.${i + 1}.score`, template);
      return isScored(indicator) ? [{ indicator, line, next: goal.indicators[i + 1] }] : [];
    }),
  );
  const areWeightsSure = summedUp(form) !== null && scored.filter(isAboveWeight).length * 2 < scored.length;
  const above = areWeightsSure ? 'blocking' : 'explain';
  const indicators = scored.map((each) =>
    isAboveWeight(each) ? aboveWeight(each, above) : judged(each, form, tiers.indicators),
  );
  const goals = scoreGoals(form, indicators).map((line): ScoreLine => ({ ...line, tier: 'explain' }));
  return {
    form: form.key,
    title: form.title,
    lines: [execution, ...indicators, ...goals],
    total: scoreUsualTotal(form, execution, indicators, lacksLines),
  };
}

interface Scored {
  readonly indicator: Indicator;
  readonly line: ScoreLine;
  readonly next: Indicator | undefined;
}

function isAboveWeight({ indicator }: Scored): boolean {
  const [score, weight] = [pointsOf(indicator.score), pointsOf(indicator.weight)];
  return score !== null && weight !== null && score.compare(weight) > 0;
}

function aboveWeight(scored: Scored, tier: Tier): ScoreLine {
  const { line, indicator } = scored;
  if (mayBeMerged(scored)) return notJudged(line, 'SCORE.MERGED');
  const weight = pointsOf(indicator.weight);
  return { ...line, accepted: weight ? [`≤${shortest(weight)}`] : [], agrees: false, tier };
}

/** Where a reason is given for the score, the form has answered already. */
function judged(scored: Scored, form: PerformanceForm, tier: Tier): ScoreLine {
  const { line, indicator } = scored;
  if (line.agrees !== false) return { ...line, tier };
  if (mayBeMerged(scored)) return notJudged(line, 'SCORE.MERGED');
  const reasons = [indicator.reason ?? '', form.deviationReason, form.measures];
  if (!reasons.every(isNothing)) return notJudged(line, 'SCORE.REASON_GIVEN');
  return withTier(line, tier);
}

/** Points taken off one's own score are no gain to enforce a rule against: a far exceeded target is often rated down. */
function withTier(line: ScoreLine, tier: Tier): ScoreLine {
  const [score, rule] = [pointsOf(line.printed), pointsOf(line.computed)];
  const isBelow = score !== null && rule !== null && score.compare(rule) < 0;
  return { ...line, tier: isBelow ? 'explain' : tier };
}

/** The line below has no weight or score of its own: one cell may stand for both lines. */
function mayBeMerged({ next }: Scored): boolean {
  return (
    next !== undefined && (printedIn(next.score) === null || (next.weight !== null && printedIn(next.weight) === null))
  );
}

function notJudged(line: ScoreLine, code: string): ScoreLine {
  return { ...line, agrees: null, why: say(code) };
}
