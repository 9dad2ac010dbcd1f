import type { ExecutionLine, Indicator, Loss, PerformanceForm, PerformanceGoal } from '#contracts';
import { UNPLACED } from './read-table.js';

type Rows = readonly (readonly string[])[];

/** One 绩效自评表 as tabbed lines. */
export function writeForm(form: PerformanceForm, losses: readonly Loss[]): readonly string[] {
  const single = form.goals.length === 1 && form.goals[0]?.title === '';
  const unread = losses.flatMap(({ place, details }) =>
    place.form === form.key && details.line !== undefined ? [[UNPLACED, details.line]] : [],
  );
  const rows: Rows = [
    ...form.fields.map(({ label, value }) => [label, value]),
    ...executionRows(form.execution),
    ...form.goals.flatMap((goal, i) => goalRows(goal, single ? '' : `${i + 1}`)),
    ...unread,
    ...(form.total === null ? [] : [['总分', form.total]]),
    ['偏差大或目标未完成原因分析', form.deviationReason],
    ['改进措施及结果应用方案', form.measures],
  ];
  const remarks = form.remarks.map((remark, i) => `${i + 1}. ${remark}`);
  return [
    '',
    form.title,
    '',
    `部门名称：${form.department}`,
    '',
    ...rows.map((cells) => cells.join('\t')),
    ...(remarks.length > 0 ? ['', '备注：', ...remarks] : []),
    '',
  ];
}

function executionRows({ label, weight, budget, executed, rate, score }: ExecutionLine): Rows {
  if (label === '') return [];
  return [
    [`预算执行情况(万元)(${weight}分)`, '', '预算数(A)', '执行数(B)', '执行率(B/A)', `得分(${weight}分*执行率)`],
    ['', label, budget, executed, rate, score],
  ];
}

/** A goal that stands alone and has no name prints no line of its own. */
function goalRows(goal: PerformanceGoal, number: string): Rows {
  const weight = goal.weight === '' ? '' : `(${goal.weight}分)`;
  const weighted = goal.indicators.some((indicator) => indicator.weight !== null);
  const header = [
    `年度绩效目标${number}${weight}`,
    '一级指标',
    '二级指标',
    '三级指标',
    ...(weighted ? ['权重'] : []),
    '年初目标值(A)',
    '实际完成值(B)',
    '得分',
  ];
  return [
    ...(number === '' ? [] : [[`年度目标${number}:${weight}`, goal.title]]),
    header,
    ...goal.indicators.map((indicator) => indicatorRow(indicator, weighted)),
  ];
}

function indicatorRow(indicator: Indicator, weighted: boolean): readonly string[] {
  const { level1, level2, name, weight, target, actual, score } = indicator;
  return ['', level1, level2, name, ...(weighted ? [weight ?? ''] : []), target, actual, score];
}
