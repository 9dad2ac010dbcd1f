import type { DisclosureDocument, ExecutionLine, Indicator, PerformanceForm, PerformanceGoal } from '#contracts';
import type { MoneyUnit } from '#kernel';
import type { ExecutionColumn, FormTemplate, TemplatePack } from '#template';
import { UNPLACED } from './read-table.js';

type Rows = readonly (readonly string[])[];

/** One 绩效自评表 as tabbed lines. */
export function writeForm(form: PerformanceForm, of: DisclosureDocument, { forms }: TemplatePack): readonly string[] {
  const usual = forms.find(({ key, prescribed }) => key === form.template && !prescribed);
  const single = form.goals.length === 1 && form.goals[0]?.title === '';
  const unread = of.losses.flatMap(({ place, details }) =>
    place.form === form.key && details.line !== undefined ? [[UNPLACED, details.line]] : [],
  );
  const rows: Rows = [
    ...form.fields.map(({ label, value }) => [label, value]),
    ...(usual ? fundsRows(form.execution, usual, of.identity.unit) : executionRows(form.execution)),
    ...(form.statement ? statementRows(form.statement) : []),
    ...form.goals.flatMap((goal, i) => goalRows(goal, single ? '' : `${i + 1}`)),
    ...unread,
    ...totalRows(form, usual),
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

const FUNDS: readonly (readonly [ExecutionColumn, string])[] = [
  ['initial', '年初预算数'],
  ['budget', '全年预算数'],
  ['executed', '全年执行数'],
  ['weight', '分值'],
  ['rate', '执行率'],
  ['score', '得分'],
  ['reason', '偏差原因'],
];

/** 项目资金 with the columns that the form has; a part has no score. */
function fundsRows(execution: ExecutionLine, { executionColumns }: FormTemplate, unit: MoneyUnit): Rows {
  const columns = FUNDS.filter(([key]) => execution[key] !== undefined && executionColumns[key] !== undefined);
  const lineOf = (line: Partial<ExecutionLine>) => ['', line.label ?? '', ...columns.map(([key]) => line[key] ?? '')];
  const header = [`项目资金(${execution.unit ?? unit})`, '', ...columns.map(([, heading]) => heading)];
  return [header, lineOf(execution), ...(execution.parts ?? []).map(lineOf)];
}

function statementRows({ expected, achieved }: NonNullable<PerformanceForm['statement']>): Rows {
  return [
    ['年度总体目标', '预期目标', '实际完成情况'],
    ['', expected, achieved],
  ];
}

/** A goal that stands alone and has no name prints no line of its own. */
function goalRows(goal: PerformanceGoal, number: string): Rows {
  const weight = goal.weight === '' ? '' : `(${goal.weight}分)`;
  return [
    ...(number === '' ? [] : [[`年度目标${number}:${weight}`, goal.title]]),
    [`年度绩效目标${number}${weight}`, ...columnsOf(goal).map(([, heading]) => heading)],
    ...goal.indicators.map((indicator) => ['', ...columnsOf(goal).map(([key]) => indicator[key] ?? '')]),
  ];
}

const INDICATOR: readonly (readonly [keyof Indicator, string])[] = [
  ['level1', '一级指标'],
  ['level2', '二级指标'],
  ['name', '三级指标'],
  ['weight', '权重'],
  ['target', '年初目标值(A)'],
  ['actual', '实际完成值(B)'],
  ['score', '得分'],
  ['reason', '偏差原因分析及改进措施'],
];
const NOT_ON_EVERY_FORM: readonly (keyof Indicator)[] = ['weight', 'reason'];

function columnsOf({ indicators }: PerformanceGoal) {
  const isPrinted = (key: keyof Indicator) => indicators.some((indicator) => (indicator[key] ?? null) !== null);
  const isBlank = indicators.length === 0;
  return INDICATOR.filter(([key]) => isBlank || !NOT_ON_EVERY_FORM.includes(key) || isPrinted(key));
}

/** Behind its label; on a usual form under the columns of weight and score, since a number alone could be either. */
function totalRows({ total, totalWeight, goals }: PerformanceForm, usual: FormTemplate | undefined): Rows {
  if (total === null && totalWeight === undefined) return [];
  const last = usual && goals.at(-1);
  const under: Readonly<Record<string, string>> = { weight: totalWeight ?? '', score: total ?? '' };
  return [['总分', ...(last ? columnsOf(last).map(([key]) => under[key] ?? '') : [total ?? ''])]];
}
