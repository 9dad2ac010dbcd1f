import type { TableContent, TableRow } from '#contracts';
import { groupDigits } from '#kernel';
import { type BlockTemplate, type RowTemplate, type TableTemplate, TOTAL_ROW } from '#template';
import { html, type Markup } from './html.js';

/** The lines of a table in their printed form; a table without data is still shown with an empty line. */
export function renderTableBody(table: TableContent, template: TableTemplate): readonly Markup[] {
  if (template.kind === 'fixed') return fixedRows(table, template);
  const rows = table.rows.length > 0 ? table.rows : [BLANK_ROW];
  if (template.kind === 'coded') return rows.map((row) => codedRow(row, template));
  return rows.map((row) => html`<tr>${figures(row, template)}</tr>\n`);
}

const BLANK_ROW: TableRow = { key: '', code: null, name: null, cells: {} };

function codedRow(row: TableRow, template: TableTemplate): Markup {
  const depth = row.code === null ? 1 : Math.min(3, Math.max(1, Math.floor((row.code.length - 1) / 2)));
  return html`<tr${row.key === TOTAL_ROW && html` class="total"`}><td class="code" colspan="${template.codeColumns}">${row.code}</td>${nameCell(row, `depth-${depth}`)}${figures(row, template)}</tr>
`;
}

function figures(row: TableRow, template: TableTemplate): readonly Markup[] {
  return template.columns.map((column) => figureCell(row.cells[column.key]));
}

function figureCell(figure: string | undefined, isTotal = false): Markup {
  return html`<td class="figure${isTotal && ' total'}">${figure !== undefined && groupDigits(figure)}</td>`;
}

/** A line without a name has no header: an empty one would be read out as such. */
function nameCell(row: TableRow | undefined, className: string): Markup {
  if (!row?.name) return html`<td class="${className}"></td>`;
  return html`<th scope="row" class="${className}">${row.name}</th>`;
}

/** Sides stand next to each other line by line; totals of the foot close the table. */
function fixedRows(table: TableContent, template: TableTemplate): readonly Markup[] {
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  const sides = template.blocks.map((block) => ({
    block,
    body: block.rows.filter((row) => !row.foot),
    foot: block.rows.filter((row) => row.foot),
  }));
  const height = Math.max(...sides.map((side) => side.body.length));
  const lines = Array.from(
    { length: height },
    (_, i) => html`<tr>${sides.map(({ block, body }, side) => sideCells(block, body[i], rows, side > 0))}</tr>\n`,
  );
  const hasFoot = sides.some((side) => side.foot.length > 0);
  const foot = html`<tr class="total">${sides.map(({ block, foot: [row] }, side) => sideCells(block, row, rows, side > 0))}</tr>\n`;
  return hasFoot ? [...lines, foot] : lines;
}

/** `isNext`: another side stands before this one. */
function sideCells(
  block: BlockTemplate,
  template: RowTemplate | undefined,
  rows: ReadonlyMap<string, TableRow>,
  isNext: boolean,
): readonly Markup[] {
  const row = template && rows.get(template.key);
  const isTotal = template?.total === true;
  return block.layout.map((part, i) => {
    const edge = isNext && i === 0 ? ' edge' : '';
    if (part === 'line') return html`<td class="line${edge}">${template?.line}</td>`;
    if (part === 'code') return html`<td class="code${isTotal && ' total'}${edge}">${row?.code}</td>`;
    if (part === 'name') return nameCell(row, `name${isTotal ? ' total' : ''}${edge}`);
    return figureCell(row?.cells[part], isTotal);
  });
}
