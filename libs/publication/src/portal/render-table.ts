import type { TableContent } from '#contracts';
import type { TableTemplate } from '#template';
import { html, type Markup } from './html.js';
import { renderTableBody } from './render-table-body.js';
import { renderTableHead } from './render-table-head.js';
import { scrollRegion } from './scroll-region.js';

/** One of the pack's tables as it is printed: merged header, sides next to each other, notes below. */
export function renderTable(table: TableContent, template: TableTemplate): Markup {
  const facts = [table.formNumber, `部门：${table.department}`, `金额单位：${table.unit}`];
  return html`${scrollRegion(
    table.title,
    html`<table class="${template.kind}">
<caption><div class="caption"><h3>${table.title}</h3><p>${facts.filter((fact) => fact !== '').join('　')}</p></div></caption>
<thead>
${renderTableHead(template)}</thead>
<tbody>
${renderTableBody(table, template)}</tbody>
</table>`,
  )}<div class="notes">${table.notes.map((note) => html`<p>${note}</p>`)}${table.emptyStatement !== null && html`<p class="statement">${table.emptyStatement}</p>`}</div>`;
}
