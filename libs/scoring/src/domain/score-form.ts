import { type FormScore, type PerformanceForm, type ScoreLine, say } from '#contracts';
import { Ratio } from '#kernel';
import type { FormTemplate } from '#template';
import { exactExecutionScore, scoreExecution } from './score-execution.js';
import { scoreIndicator } from './score-indicator.js';
import { pointsOf, printedIn, shortest, uncomputed } from './score-line.js';

/** Recomputes every score of one form and its total. */
export function scoreForm(form: PerformanceForm, template: FormTemplate): FormScore {
  const execution = scoreExecution(form, template);
  const indicators = form.goals.flatMap((goal, g) =>
    goal.indicators.map((indicator, i) =>
      scoreIndicator(indicator, `goals.${g + 1}.indicators.${i + 1}.score`, template),
    ),
  );
  const goals = scoreGoals(form, indicators);
  return {
    form: form.key,
    title: form.title,
    lines: [execution, ...indicators, ...goals],
    total: scoreTotal(form, execution, indicators),
  };
}

export function scoreGoals(form: PerformanceForm, indicators: readonly ScoreLine[]): readonly ScoreLine[] {
  return form.goals.flatMap((goal, g) =>
    scoreGoal(
      goal.weight,
      indicators.filter((l) => l.field.startsWith(`goals.${g + 1}.`)),
      g + 1,
      goal.title,
    ),
  );
}

/** The scores of a goal add up to at most its weight. */
function scoreGoal(
  weightText: string,
  indicators: readonly ScoreLine[],
  number: number,
  title: string,
): readonly ScoreLine[] {
  const line = {
    field: `goals.${number}.weight`,
    label: title,
    kind: 'total' as const,
    printed: printedIn(weightText),
  };
  if (line.printed === null || indicators.length === 0) return [];
  const weight = pointsOf(weightText);
  const sum = sumOf(indicators);
  if (!weight || !sum) return [uncomputed(line, 'SCORE.PART_UNKNOWN')];
  return [
    {
      ...line,
      arithmetic: `${indicators.map((line) => line.printed).join(' + ')} = ${shortest(sum)} ≤ ${weightText}`,
      computed: sum.format(2, 'half-up'),
      accepted: [`≤${weightText}`],
      agrees: sum.compare(weight) <= 0,
      tier: 'blocking',
      why: null,
    },
  ];
}

/**
 * 总分 = 预算执行得分 + 指标得分. Accepted is every sum of the accepted execution scores and the indicator scores as
 * printed (those that cannot be recomputed are taken as printed).
 */
function scoreTotal(form: PerformanceForm, execution: ScoreLine, indicators: readonly ScoreLine[]): ScoreLine {
  const line = {
    field: 'total',
    label: '总分',
    kind: 'total' as const,
    printed: printedIn(form.total),
  };
  const sum = sumOf(indicators);
  if (execution.computed === null || !sum) return uncomputed(line, 'SCORE.PART_UNKNOWN');
  const totals = execution.accepted.flatMap((score) => Ratio.parse(score)?.plus(sum) ?? []);
  const exact = exactExecutionScore(form)?.plus(sum);
  const printed = pointsOf(line.printed);
  const terms = [execution.computed.replace(/\.?0+$/, ''), ...indicators.map((i) => i.printed)].join(' + ');
  return {
    ...line,
    arithmetic: `${terms} = ${exact ? exact.format(2, 'half-up').replace(/\.?0+$/, '') : ''}`,
    computed: exact?.format(2, 'half-up') ?? null,
    accepted: [...new Set(totals.map(shortest))],
    agrees: printed === null ? null : totals.some((total) => total.equals(printed)),
    tier: 'blocking',
    why: printed === null && line.printed !== null ? say('SCORE.NOT_A_NUMBER', { printed: line.printed }) : null,
  };
}

/**
 * The sum of the scores as printed; null where one is missing or no number. Below the line of a decimal stands a power
 * of ten, so the largest serves them all, however many they are.
 */
export function sumOf(lines: readonly Pick<ScoreLine, 'printed'>[]): Ratio | null {
  const scores = lines.flatMap((line) => pointsOf(line.printed) ?? []);
  if (scores.length < lines.length) return null;
  const [below = 1n] = scores.map(({ denominator }) => denominator).sort((a, b) => (a < b ? 1 : -1));
  const sum = scores.reduce((total, { numerator, denominator }) => total + numerator * (below / denominator), 0n);
  return Ratio.of(sum, below);
}
