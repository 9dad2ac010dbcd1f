import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docx, p, tbl, tc, tr } from './docx/docx.fixture.js';
import type { Lattice } from './pdf/lattice/lattice.js';
import { table, text, writePdf } from './pdf/write-pdf.fixture.js';
import type { Source, SourceBlock, SourceCell, SourceTable } from './source/source.js';
import { address, sheetXml, xlsx } from './xlsx/xlsx.fixture.js';
import { xmlText } from './zip/office.fixture.js';

const GOLDEN = join(import.meta.dirname, '../../../tests/golden');

export const PUBLISHED = ['2024/putuo-caizhengju', '2024/putuo-shehuigongzuobu'];

export function publishedPdf(folder: string): Uint8Array {
  return readFileSync(join(GOLDEN, folder, 'source.pdf'));
}

type Writer = (source: Source) => Uint8Array;

/** Formats that keep every head of a table. */
export const WHOLE: Readonly<Record<string, Writer>> = {
  HTML: ({ blocks }) => bytes(`<!doctype html><meta charset="utf-8"><body>${blocks.map(htmlBlock).join('')}`),
  DOCX: ({ blocks }) => docx(blocks.map(docxBlock).join('')),
  XLSX: ({ blocks }) => xlsx(sheetsOf(blocks)),
};

/** Text has no merged cells, so that some columns can no longer be told by their heads. */
export const LESS: Readonly<Record<string, Writer>> = {
  'text with tabs': ({ blocks }) => bytes(blocks.map((block) => textBlock(block, '\t', '', '')).join('\n')),
  'text with pipes': ({ blocks }) => bytes(blocks.map((block) => textBlock(block, ' | ', '| ', ' |')).join('\n')),
};

const bytes = (text: string) => new TextEncoder().encode(text);

const PDF = { width: 1500, height: 1400, column: 130, line: 24, size: 6 };

/** Everything on one large page, tables with ruling lines. */
export function pdfOf({ blocks }: Source): Uint8Array {
  let content = '';
  let top = PDF.line;
  for (const block of blocks) {
    const lines = block.kind === 'text' ? 1 : block.rows.length;
    if (block.kind === 'text') content += text(block.text, 60, PDF.height - top - PDF.line / 2, PDF.size);
    else
      content += table(
        latticeOf(block, top),
        spans(block)
          .flat()
          .map((span) => span.text),
        'lines',
        PDF.height,
      );
    top += (lines + 1) * PDF.line;
  }
  return writePdf([{ content, width: PDF.width, height: PDF.height }]);
}

function latticeOf(block: SourceTable, top: number): Lattice {
  const columns = block.rows[0]?.cells.length ?? 0;
  return {
    xs: Array.from({ length: columns + 1 }, (_, i) => 60 + i * PDF.column),
    ys: Array.from({ length: block.rows.length + 1 }, (_, i) => top + i * PDF.line),
    spans: spans(block).flatMap((cells, row) =>
      cells.map(({ at, across, down }) => ({ row, column: at, rows: down, columns: across })),
    ),
  };
}

function htmlBlock(block: SourceBlock): string {
  if (block.kind === 'text') return `<p>${xmlText(block.text)}</p>`;
  const rows = spans(block).map(
    (cells) =>
      `<tr>${cells.map(({ text, across, down }) => `<td colspan="${across}" rowspan="${down}">${xmlText(text)}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function docxBlock(block: SourceBlock): string {
  if (block.kind === 'text') return p(xmlText(block.text));
  return tbl(
    ...block.rows.map(({ cells }, r) =>
      tr(
        ...cells.flatMap((cell, c) => {
          if (cell.covered === 'left') return [];
          const across = acrossAt(cells, c);
          const below = block.rows[r + 1]?.cells[c]?.covered === 'above';
          const merge = cell.covered === 'above' ? '<w:vMerge/>' : below ? '<w:vMerge w:val="restart"/>' : '';
          return [tc(p(xmlText(cell.text)), `<w:gridSpan w:val="${across}"/>${merge}`)];
        }),
      ),
    ),
  );
}

/** A sheet for each table, the text before it above it. */
function sheetsOf(blocks: readonly SourceBlock[]) {
  const sheets: { rows: string[][]; merges: string[] }[] = [{ rows: [], merges: [] }];
  for (const block of blocks) {
    const { rows, merges } = sheets.at(-1) ?? { rows: [], merges: [] };
    if (block.kind === 'text') rows.push([block.text]);
    else {
      merges.push(...mergesOf(block, rows.length));
      rows.push(...block.rows.map(({ cells }) => cells.map(({ text }) => text)));
      sheets.push({ rows: [], merges: [] });
    }
  }
  return sheets
    .filter(({ rows }) => rows.length > 0)
    .map(({ rows, merges }, i) => ({ name: `Sheet${i + 1}`, xml: sheetXml(rows, merges) }));
}

function mergesOf(table: SourceTable, above: number): readonly string[] {
  return spans(table).flatMap((cells, r) =>
    cells
      .filter(({ across, down }) => across * down > 1)
      .map(({ at, across, down }) => `${address(above + r, at)}:${address(above + r + down - 1, at + across - 1)}`),
  );
}

function textBlock(block: SourceBlock, between: string, before: string, behind: string): string {
  if (block.kind === 'text') return `${block.text}\n`;
  return block.rows.map(({ cells }) => before + cells.map(({ text }) => text).join(between) + behind).join('\n');
}

interface Span {
  readonly text: string;
  readonly at: number;
  readonly across: number;
  readonly down: number;
}

function spans({ rows }: SourceTable): readonly (readonly Span[])[] {
  return rows.map(({ cells }, r) =>
    cells.flatMap((cell, c): Span[] => {
      if (cell.covered !== null) return [];
      let down = 1;
      while (rows[r + down]?.cells[c]?.covered === 'above') down += 1;
      return [{ text: cell.text, at: c, across: acrossAt(cells, c), down }];
    }),
  );
}

function acrossAt(cells: readonly SourceCell[], at: number): number {
  let across = 1;
  while (cells[at + across]?.covered === 'left') across += 1;
  return across;
}
