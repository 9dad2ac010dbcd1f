import type { SourceBlock } from '../../source/source.js';
import type { Page, PageRow } from '../page/page.js';
import { joinParagraphs, type Part } from './join-paragraphs.js';
import { joinTables } from './join-tables.js';

/** Pages, bare of their headers and footers, as one text: tables and paragraphs whole. */
export function composeBlocks(pages: readonly Page[]): SourceBlock[] {
  const items = joinTables(pages.flatMap((page) => page.items));
  return joinParagraphs(items, pages).map(blockOf);
}

function blockOf(part: Part): SourceBlock {
  if (part.kind === 'paragraph')
    return { kind: 'text', text: part.text, at: { page: part.first.page, line: part.first.number } };
  const rows = withoutBlankColumns(part.rows);
  return { kind: 'table', rows: rows.map(({ cells, page, number }) => ({ cells, at: { page, line: number } })) };
}

/** A column in which nothing is written, however wide a title lies over it, is left out. */
function withoutBlankColumns(rows: readonly PageRow[]): readonly PageRow[] {
  const written = rows[0]?.cells.map((_, column) => rows.some(({ cells }) => cells[column]?.text !== '')) ?? [];
  return rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => written[column]) }));
}
