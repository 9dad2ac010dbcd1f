import type { ExecutionLine, FormField, PerformanceForm, PerformanceGoal } from '#contracts';
import { groupDigits } from '#kernel';
import { html, type Markup } from './html.js';
import { scrollRegion } from './scroll-region.js';

/** One 绩效自评表: facts, execution of the budget, indicators by goal, total, remarks. */
export function renderForm(form: PerformanceForm, unit: string): Markup {
  return html`<section class="form" id="form-${form.key}">
<h3>${form.title}</h3>
${facts(form.fields)}
${renderExecution(form.execution, `${form.title}：预算执行情况`, unit)}
${form.goals.map((goal, i) => renderGoal(goal, form, i))}
${form.total !== null && html`<p class="score">总分 <strong>${form.total}</strong></p>`}
${facts([
  { label: '偏差大或目标未完成原因分析', value: form.deviationReason || '—' },
  { label: '改进措施及结果应用方案', value: form.measures || '—' },
])}
${form.remarks.length > 0 && html`<div class="notes"><p>备注：</p><ol>${form.remarks.map((remark) => html`<li>${remark}</li>`)}</ol></div>`}
</section>
`;
}

function facts(fields: readonly FormField[]): Markup | false {
  return (
    fields.length > 0 &&
    html`<dl class="facts">${fields.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>\n`)}</dl>`
  );
}

function renderExecution(execution: ExecutionLine, label: string, unit: string): Markup {
  const { budget, executed, rate, score } = execution;
  return scrollRegion(
    label,
    html`<table class="labelled">
<caption><div class="caption">预算执行情况（金额单位：${unit}；${execution.weight} 分）</div></caption>
<thead><tr><th scope="col" class="corner">项目</th><th scope="col">预算数（A）</th><th scope="col">执行数（B）</th><th scope="col">执行率（B/A）</th><th scope="col">得分</th></tr></thead>
<tbody><tr><th scope="row">${execution.label}</th>${[budget, executed, rate, score].map((text) => html`<td class="figure">${grouped(text)}</td>`)}</tr></tbody>
</table>`,
  );
}

/** A form is free text: only what is nothing but a number is grouped. */
function grouped(text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text) ? groupDigits(text) : text;
}

function renderGoal(goal: PerformanceGoal, form: PerformanceForm, index: number): Markup {
  const number = form.goals.length > 1 ? ` ${index + 1}` : '';
  const name = `年度绩效目标${number}${goal.title !== '' ? `：${goal.title}` : ''}`;
  const weighted = goal.indicators.some((indicator) => indicator.weight !== null);
  const columns = ['一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）'];
  return scrollRegion(
    `${form.title}：${name}`,
    html`<table class="texts">
<caption><div class="caption">${name}${goal.weight !== '' && `（${goal.weight} 分）`}</div></caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}${weighted && html`<th scope="col">权重</th>`}<th scope="col">得分</th></tr></thead>
<tbody>${goal.indicators.map(
      (i) =>
        html`<tr><td>${i.level1}</td><td>${i.level2}</td><th scope="row">${i.name}</th><td>${i.target}</td><td>${i.actual}</td>${weighted && html`<td class="figure">${i.weight}</td>`}<td class="figure">${i.score}</td></tr>\n`,
    )}</tbody>
</table>`,
  );
}
