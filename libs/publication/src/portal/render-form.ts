import type { PerformanceForm, PerformanceGoal } from '#contracts';
import { html, type Markup } from './html.js';

/** One 绩效自评表: facts, execution of the budget, indicators by goal, total, remarks. */
export function renderForm(form: PerformanceForm): Markup {
  const { execution } = form;
  return html`<section id="form-${form.key}" aria-labelledby="form-${form.key}-title">
<h3 id="form-${form.key}-title">${form.title}</h3>
<dl class="facts">${form.fields.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
<div class="scroll" role="region" tabindex="0" aria-label="${form.title}：预算执行情况"><table>
<caption>预算执行情况（万元，${execution.weight}分）</caption>
<thead><tr><th scope="col">项目</th><th scope="col">预算数（A）</th><th scope="col">执行数（B）</th><th scope="col">执行率（B/A）</th><th scope="col">得分</th></tr></thead>
<tbody><tr><th scope="row">${execution.label}</th>${[execution.budget, execution.executed, execution.rate, execution.score].map((text) => html`<td class="figure">${text}</td>`)}</tr></tbody>
</table></div>
${form.goals.map((goal, i) => renderGoal(goal, form, i))}
${form.total !== null && html`<p><strong>总分：${form.total}</strong></p>`}
<dl class="facts"><dt>偏差大或目标未完成原因分析</dt><dd>${form.deviationReason || '—'}</dd><dt>改进措施及结果应用方案</dt><dd>${form.measures || '—'}</dd></dl>
${form.remarks.length > 0 && html`<div class="notes"><p>备注：</p><ol>${form.remarks.map((remark) => html`<li>${remark}</li>`)}</ol></div>`}
</section>
`;
}

function renderGoal(goal: PerformanceGoal, form: PerformanceForm, index: number): Markup {
  const weighted = goal.indicators.some((indicator) => indicator.weight !== null);
  const name = [form.goals.length > 1 ? `年度绩效目标 ${index + 1}` : '年度绩效目标', goal.title]
    .filter((t) => t !== '')
    .join('：');
  const columns = [
    '一级指标',
    '二级指标',
    '三级指标',
    ...(weighted ? ['权重'] : []),
    '年初目标值（A）',
    '实际完成值（B）',
    '得分',
  ];
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${form.title}：${name}"><table>
<caption>${name}${goal.weight !== '' && `（${goal.weight}分）`}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${goal.indicators.map(
    (i) =>
      html`<tr><td>${i.level1}</td><td>${i.level2}</td><th scope="row">${i.name}</th>${weighted && html`<td class="figure">${i.weight ?? ''}</td>`}<td>${i.target}</td><td>${i.actual}</td><td class="figure">${i.score}</td></tr>\n`,
  )}</tbody>
</table></div>
`;
}
