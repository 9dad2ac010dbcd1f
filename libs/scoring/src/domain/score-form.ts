import { type FormScore, type PerformanceForm, type PerformanceGoal, type ScoreLine, say } from '#contracts';
import { decimalsOf, Ratio } from '#kernel';
import type { FormTemplate } from '#template';
import { exactExecutionScore, scoreExecution } from './score-execution.js';
import { scoreIndicator } from './score-indicator.js';
import { pointsOf, printedIn, shortest, uncomputed } from './score-line.js';
import { isNothing } from './usual/weights.js';

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
  return form.goals.flatMap((goal, g) => {
    const own = indicators.filter((l) => l.field.startsWith(`goals.${g + 1}.`));
    return scoreGoal(goal, own, g + 1, isNothing(form.deviationReason));
  });
}

/** The scores of a goal add up to its weight where every target was met, to at most its weight where one was not. */
function scoreGoal(
  { weight: weightText, title, indicators }: PerformanceGoal,
  lines: readonly ScoreLine[],
  number: number,
  isUnexplained: boolean,
): readonly ScoreLine[] {
  const line = {
    field: `goals.${number}.weight`,
    label: title,
    kind: 'total' as const,
    printed: printedIn(weightText),
  };
  if (line.printed === null || lines.length === 0) return [];
  const weight = pointsOf(weightText);
  const sum = sumOf(lines);
  if (!weight || !sum) return [uncomputed(line, 'SCORE.PART_UNKNOWN')];
  const isBelow = sum.compare(weight) < 0 && isUnexplained && areAllMet(indicators, lines);
  const relation = isBelow ? '=' : '≤';
  return [
    {
      ...line,
      arithmetic: `${lines.map((line) => line.printed).join(' + ')} = ${shortest(sum)}${isBelow ? '' : ` ≤ ${weightText}`}`,
      computed: sum.format(2, 'half-up'),
      accepted: [`${relation}${weightText}`],
      agrees: sum.compare(weight) <= 0 && !isBelow,
      tier: isBelow ? 'explain' : 'blocking',
      why: null,
    },
  ];
}

/** Without weights of their own, only scores of targets that were met agree with themselves. */
function areAllMet(indicators: PerformanceGoal['indicators'], lines: readonly ScoreLine[]): boolean {
  const areUnweighted = indicators.every(({ weight }) => printedIn(weight) === null);
  return areUnweighted && lines.every(({ agrees, kind }) => agrees === true && kind !== 'qualitative');
}

/**
 * 总分 = 预算执行得分 + 指标得分. Accepted is every sum of the indicator scores as printed (those that cannot be
 * recomputed are taken so) and an accepted execution score: the printed one, where it is right, or a more exact one.
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
  const totals = executionScores(execution).flatMap((score) => Ratio.parse(score)?.plus(sum) ?? []);
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

/** One that is printed rounded down cannot be part of a total that rounds it up. */
function executionScores({ printed, agrees, accepted }: ScoreLine): readonly string[] {
  if (agrees !== true || printed === null) return accepted;
  const score = shortest(pointsOf(printed) as Ratio);
  return [score, ...accepted.filter((other) => decimalsOf(other) > decimalsOf(score))];
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
