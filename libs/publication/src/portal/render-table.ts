import type { TableContent, TableRow } from '#contracts';
import { groupDigits } from '#kernel';
import { type BlockTemplate, type HeaderCell, type TableTemplate, TOTAL_ROW } from '#template';
import { html, type Markup } from './html.js';

/** One of the pack's tables as it is printed: merged header, sides next to each other, notes below. */
export function renderTable(table: TableContent, template: TableTemplate): Markup {
  return html`<section id="table-${table.key}" aria-label="${table.title}">
<div class="scroll" role="region" tabindex="0" aria-label="${table.title}">
<table>
<caption><strong>${table.title}</strong>${[table.formNumber, `部门：${table.department}`, `金额单位：${table.unit}`].filter((t) => t !== '').join('　')}</caption>
<thead>
${template.header.map((cells, i) => renderHeaderRow(cells, i, template))}
</thead>
<tbody>
${bodyOf(table, template)}
</tbody>
</table>
</div>
<div class="notes">${table.notes.map((note) => html`<p>${note}</p>`)}${table.emptyStatement !== null && html`<p class="statement">${table.emptyStatement}</p>`}</div>
</section>`;
}

function renderHeaderRow(cells: readonly HeaderCell[], row: number, { header }: TableTemplate): Markup {
  return html`<tr>${cells.map((cell) => {
    const scope = cell.colspan > 1 ? 'colgroup' : 'col';
    return html`<th scope="${scope}"${cell.colspan > 1 && html` colspan="${cell.colspan}"`}${cell.rowspan > 1 && html` rowspan="${Math.min(cell.rowspan, header.length - row)}"`}>${cell.text}</th>`;
  })}</tr>
`;
}

function bodyOf(table: TableContent, template: TableTemplate): readonly Markup[] {
  if (template.kind === 'fixed') return fixedRows(table, template);
  if (template.kind === 'coded') return table.rows.map((row) => codedRow(row, template));
  const rows = table.rows.length > 0 ? table.rows : [BLANK_ROW];
  return rows.map((row) => html`<tr>${figures(row, template)}</tr>\n`);
}

/** A table without data is still shown with an empty line. */
const BLANK_ROW: TableRow = { key: '', code: null, name: null, cells: {} };

function codedRow(row: TableRow, template: TableTemplate): Markup {
  const depth = row.code === null ? 1 : Math.max(1, Math.floor((row.code.length - 1) / 2));
  const isTotal = row.key === TOTAL_ROW;
  return html`<tr${isTotal && html` class="total"`}><td class="code" colspan="3">${row.code ?? ''}</td><th scope="row" class="depth-${depth}">${row.name ?? ''}</th>${figures(row, template)}</tr>
`;
}

function figures(row: TableRow, template: TableTemplate): readonly Markup[] {
  return template.columns.map((column) => figureCell(row.cells[column.key]));
}

function figureCell(figure: string | undefined, isTotal = false): Markup {
  return html`<td class="figure${isTotal ? ' total' : ''}">${figure === undefined ? '' : groupDigits(figure)}</td>`;
}

/** Sides stand next to each other line by line; totals of the foot close the table. */
function fixedRows(table: TableContent, template: TableTemplate): readonly Markup[] {
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  const sides = template.blocks.map((block) => ({
    block,
    body: block.rows.filter((r) => !r.foot),
    foot: block.rows.filter((r) => r.foot),
  }));
  const height = Math.max(...sides.map((side) => side.body.length));
  const lines = Array.from(
    { length: height },
    (_, i) => html`<tr>${sides.map(({ block, body }) => sideCells(block, body[i], rows))}</tr>\n`,
  );
  const hasFoot = sides.some((side) => side.foot.length > 0);
  const foot = html`<tr class="total">${sides.map(({ block, foot: [row] }) => sideCells(block, row, rows))}</tr>\n`;
  return hasFoot ? [...lines, foot] : lines;
}

function sideCells(
  block: BlockTemplate,
  template: BlockTemplate['rows'][number] | undefined,
  rows: ReadonlyMap<string, TableRow>,
): readonly Markup[] {
  const row = template && rows.get(template.key);
  return block.layout.map((part) => {
    if (part === 'line') return html`<td class="line">${template?.line ?? ''}</td>`;
    if (part === 'code') return html`<td class="code">${row?.code ?? ''}</td>`;
    if (part === 'name')
      return html`<th scope="row"${template?.total === true && html` class="total"`}>${row?.name ?? ''}</th>`;
    return figureCell(row?.cells[part], template?.total);
  });
}
