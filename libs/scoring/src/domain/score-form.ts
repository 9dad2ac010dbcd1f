import type { FormScore, PerformanceForm, ScoreLine } from '#contracts';
import { Ratio } from '#kernel';
import type { FormTemplate } from '#template';
import { scoreExecution } from './score-execution.js';
import { scoreIndicator } from './score-indicator.js';
import { shortest, uncomputed } from './score-line.js';

/** Recomputes every score of one form and its total. */
export function scoreForm(form: PerformanceForm, template: FormTemplate): FormScore {
  const execution = scoreExecution(form, template);
  const indicators = form.goals.flatMap((goal, g) =>
    goal.indicators.map((indicator, i) =>
      scoreIndicator(indicator, `goals.${g + 1}.indicators.${i + 1}.score`, template),
    ),
  );
  const goals = form.goals.flatMap((goal, g) =>
    scoreGoal(
      goal.weight,
      indicators.filter((l) => l.field.startsWith(`goals.${g + 1}.`)),
      g + 1,
      goal.title,
    ),
  );
  return {
    form: form.key,
    title: form.title,
    lines: [execution, ...indicators, ...goals],
    total: scoreTotal(form, execution, indicators),
  };
}

/** The scores of a goal add up to at most its weight. */
function scoreGoal(
  weightText: string,
  indicators: readonly ScoreLine[],
  number: number,
  title: string,
): readonly ScoreLine[] {
  const weight = Ratio.parse(weightText);
  const scores = indicators.map((line) => Ratio.parse(line.printed ?? ''));
  if (!weight || scores.length === 0 || scores.some((score) => score === null)) return [];
  const sum = (scores as readonly Ratio[]).reduce((a, b) => a.plus(b));
  return [
    {
      field: `goals.${number}.weight`,
      label: title,
      kind: 'total',
      arithmetic: `${indicators.map((line) => line.printed).join(' + ')} = ${shortest(sum)} ≤ ${weightText}`,
      computed: sum.format(2, 'half-up'),
      accepted: [`≤${weightText}`],
      printed: weightText,
      agrees: sum.compare(weight) <= 0,
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
    printed: form.total === '' ? null : form.total,
  };
  const parts = indicators.map((i) => Ratio.parse(i.printed ?? ''));
  if (execution.computed === null || parts.some((part) => part === null)) return uncomputed(line, 'SCORE.PART_UNKNOWN');
  const sum = (parts as readonly Ratio[]).reduce((a, b) => a.plus(b), Ratio.of(0n, 1n) as Ratio);
  const totals = execution.accepted.flatMap((score) => Ratio.parse(score)?.plus(sum) ?? []);
  const exact = exactExecution(form)?.plus(sum);
  const printed = Ratio.parse(line.printed ?? '');
  const terms = [execution.computed.replace(/\.?0+$/, ''), ...indicators.map((i) => i.printed)].join(' + ');
  return {
    ...line,
    arithmetic: `${terms} = ${exact ? exact.format(2, 'half-up').replace(/\.?0+$/, '') : ''}`,
    computed: exact?.format(2, 'half-up') ?? null,
    accepted: [...new Set(totals.map(shortest))],
    agrees: printed === null ? null : totals.some((total) => total.equals(printed)),
    why: null,
  };
}

function exactExecution({ execution }: PerformanceForm): Ratio | null {
  const [weight, budget, executed] = [execution.weight, execution.budget, execution.executed].map(Ratio.parse);
  const rate = budget && executed ? executed.dividedBy(budget) : null;
  return weight && rate ? weight.times(rate).min(weight) : null;
}
