import type { PerformanceForm, ScoreLine } from '#contracts';
import { Ratio } from '#kernel';
import type { FormTemplate } from '#template';
import { scoreLine, uncomputed } from './score-line.js';

const FIELD = 'execution.score';

/** 预算执行得分 = 权重 × 执行数 ÷ 预算数, at most the weight. */
export function scoreExecution(form: PerformanceForm, template: FormTemplate): ScoreLine {
  const { execution } = form;
  const line = { field: FIELD, label: execution.label, kind: 'execution' as const, printed: execution.score || null };
  const weight = Ratio.parse(execution.weight);
  const budget = Ratio.parse(execution.budget);
  const executed = Ratio.parse(execution.executed);
  if (!weight || !budget || !executed) return uncomputed(line, 'SCORE.UNREADABLE', { label: execution.label });
  const rate = executed.dividedBy(budget);
  if (!rate) return uncomputed(line, 'SCORE.NO_BUDGET');
  const exact = weight.times(rate).min(weight);
  return scoreLine(
    { ...line, exact, working: `${execution.weight} × ${execution.executed} ÷ ${execution.budget}` },
    template.scoring,
  );
}
