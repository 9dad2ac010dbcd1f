import { type HeaderCell, printedWidth, type TableTemplate } from '#template';
import { html, type Markup } from './html.js';
import { placeHeader } from './place-header.js';

/**
 * The header rows with their merged cells. `scope="col"` also on cells over several columns: "colgroup" would need
 * column groups, and those cannot lie inside each other as these headers do.
 */
export function renderTableHead(template: TableTemplate): readonly Markup[] {
  const { header } = template;
  const starts = placeHeader(header);
  return header.map(
    (cells, row) => html`<tr>${cells.map((cell, i) =>
      renderCell(
        { ...cell, rowspan: Math.min(cell.rowspan, header.length - row) },
        classOf(cell, starts[row]?.[i] ?? 0, template),
      ),
    )}</tr>
`,
  );
}

/** A cell without words heads nothing. */
function renderCell({ text, colspan, rowspan }: HeaderCell, className: string): Markup {
  const spans = html`${className !== '' && html` class="${className}"`}${colspan > 1 && html` colspan="${colspan}"`}${rowspan > 1 && html` rowspan="${rowspan}"`}`;
  return text === '' ? html`<td${spans}></td>` : html`<th scope="col"${spans}>${text}</th>`;
}

/** In a coded table the column of names stays in sight, and its headers with it; the three columns of codes are narrow. */
function classOf({ text, colspan }: HeaderCell, start: number, template: TableTemplate): string {
  return [/^(\d+|栏次)$/.test(text) && 'number', template.kind === 'coded' && besideNames(start, colspan, template)]
    .filter((name) => name !== false && name !== '')
    .join(' ');
}

function besideNames(start: number, colspan: number, template: TableTemplate): string {
  const names = printedWidth(template) - template.columns.length - 1;
  if (start === names) return 'corner';
  if (start > names) return '';
  if (start + colspan > names) return 'corner spanning';
  return colspan === 1 ? 'class' : '';
}
