/** A page with tables, each below its title; a cell is a text, or a text with how many columns and rows it lies over. */
export type PageCell = string | readonly [text: string, columns: number, rows?: number];

export interface PageTable {
  readonly title: string;
  readonly unit?: string;
  readonly rows: readonly (readonly PageCell[])[];
}

export function pageOf(title: string, tables: readonly PageTable[]): Uint8Array {
  const body = tables.map(
    (table) =>
      `<p>${table.title}</p><p>单位：${table.unit ?? '万元'}</p><table>${table.rows
        .map((row) => `<tr>${row.map(cellOf).join('')}</tr>`)
        .join('')}</table>`,
  );
  return new TextEncoder().encode(`<!doctype html><html><body><p>${title}</p>${body.join('')}</body></html>`);
}

function cellOf(cell: PageCell): string {
  const [text, columns, rows = 1] = typeof cell === 'string' ? ([cell, 1] as const) : cell;
  return `<td colspan="${columns}" rowspan="${rows}">${text}</td>`;
}
