import type {
  ExecutionLine,
  ExecutionPart,
  FormField,
  GoalStatement,
  PerformanceForm,
  PerformanceGoal,
} from '#contracts';
import { groupDigits } from '#kernel';
import { html, type Markup } from './html.js';
import { scrollRegion } from './scroll-region.js';

/** One 绩效自评表: facts, execution of the budget, indicators by goal, total, remarks. */
export function renderForm(form: PerformanceForm, unit: string): Markup {
  return html`<section class="form" id="form-${form.key}">
<h3>${form.title}</h3>
${facts(form.fields)}
${renderExecution(form.execution, `${form.title}：预算执行情况`, form.execution.unit ?? unit)}
${form.statement !== undefined && facts(statementFacts(form.statement))}
${form.goals.map((goal, i) => renderGoal(goal, form, i))}
${form.total !== null && html`<p class="score">总分 <strong>${form.total}</strong>${form.totalWeight !== undefined && `（满分 ${form.totalWeight}）`}</p>`}
${facts(reasonFacts(form))}
${form.remarks.length > 0 && html`<div class="notes"><p>备注：</p><ol>${form.remarks.map((remark) => html`<li>${remark}</li>`)}</ol></div>`}
</section>
`;
}

/** Where each indicator has a reason of its own, a blank one of the whole form says nothing. */
function reasonFacts({ deviationReason, measures, goals }: PerformanceForm): readonly FormField[] {
  const facts = [
    { label: '偏差大或目标未完成原因分析', value: deviationReason },
    { label: '改进措施及结果应用方案', value: measures },
  ];
  const eachHasOwn = goals.every(hasReasons);
  return facts
    .filter(({ value }) => value !== '' || !eachHasOwn)
    .map(({ label, value }) => ({ label, value: value || '—' }));
}

function statementFacts({ expected, achieved }: GoalStatement): readonly FormField[] {
  return [
    { label: '年度总体目标：预期目标', value: expected },
    { label: '年度总体目标：实际完成情况', value: achieved },
  ];
}

function facts(fields: readonly FormField[]): Markup | false {
  return (
    fields.length > 0 &&
    html`<dl class="facts">${fields.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>\n`)}</dl>`
  );
}

function renderExecution(execution: ExecutionLine, label: string, unit: string): Markup {
  const { initial, reason, weight, parts = [] } = execution;
  const columns = [
    ...(initial === undefined ? [] : ['年初预算数']),
    '预算数（A）',
    '执行数（B）',
    '执行率（B/A）',
    '得分',
  ];
  return scrollRegion(
    label,
    html`<table class="labelled">
<caption><div class="caption">预算执行情况（金额单位：${unit}${weight !== '' && `；${weight} 分`}）</div></caption>
<thead><tr><th scope="col" class="corner">项目</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}${reason !== undefined && html`<th scope="col">原因</th>`}</tr></thead>
<tbody>${[execution, ...parts].map((line) => executionRow(line, reason))}</tbody>
</table>`,
  );
}

/** A part of the money has no score. */
function executionRow(line: ExecutionPart & Partial<ExecutionLine>, reason: string | undefined): Markup {
  const { label, initial, budget, executed, rate, score = '' } = line;
  const figures = [...(initial === undefined ? [] : [initial]), budget, executed, rate, score];
  return html`<tr><th scope="row">${label}</th>${figures.map((text) => html`<td class="figure">${grouped(text)}</td>`)}${reason !== undefined && html`<td>${line.reason ?? ''}</td>`}</tr>`;
}

/** A form is free text: only what is nothing but a number is grouped. */
function grouped(text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text) ? groupDigits(text) : text;
}

function renderGoal(goal: PerformanceGoal, form: PerformanceForm, index: number): Markup {
  const number = form.goals.length > 1 ? ` ${index + 1}` : '';
  const name = `年度绩效目标${number}${goal.title !== '' ? `：${goal.title}` : ''}`;
  const weighted = goal.indicators.some((indicator) => indicator.weight !== null);
  const reasoned = hasReasons(goal);
  const columns = ['一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）'];
  return scrollRegion(
    `${form.title}：${name}`,
    html`<table class="texts">
<caption><div class="caption">${name}${goal.weight !== '' && `（${goal.weight} 分）`}</div></caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}${weighted && html`<th scope="col">权重</th>`}<th scope="col">得分</th>${reasoned && html`<th scope="col">偏差原因分析及改进措施</th>`}</tr></thead>
<tbody>${goal.indicators.map(
      (i) =>
        html`<tr><td>${i.level1}</td><td>${i.level2}</td><th scope="row">${i.name}</th><td>${i.target}</td><td>${i.actual}</td>${weighted && html`<td class="figure">${i.weight}</td>`}<td class="figure">${i.score}</td>${reasoned && html`<td>${i.reason ?? ''}</td>`}</tr>\n`,
    )}</tbody>
</table>`,
  );
}

function hasReasons({ indicators }: PerformanceGoal): boolean {
  return indicators.some(({ reason }) => reason !== undefined);
}
