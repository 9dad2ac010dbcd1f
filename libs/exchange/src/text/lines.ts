import type { SourceCell } from '../source/source.js';
import { isFurniture, separateFurniture } from './furniture.js';
import { plain, tidy } from './tidy.js';

/** One line of the source. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Tidied, without Markdown's marks. */
  readonly text: string;
  /** For comparing. */
  readonly plain: string;
  /** The cells of a tabbed line; null for any other. */
  readonly cells: readonly string[] | null;
  /** Markdown's "\" before a line says that it is plain text, "#" that it is a heading, whatever it looks like. */
  readonly mark: 'text' | 'heading' | null;
  /** Where the file keeps tables as grids: in which table the line stands, and which cells are parts of merged ones. */
  readonly grid: { readonly table: number; readonly covered: readonly SourceCell['covered'][] } | null;
}

/** Characters that no text has; programs leave them behind. */
const LEFTOVERS = /(?![\t\n])[\p{Cc}\u200b\u2060\ufeff]/gu;

export function splitLines(text: string): readonly Line[] {
  return text
    .replace(/\r\n?|[\f\v\u2028\u2029]/g, '\n')
    .replace(LEFTOVERS, '')
    .split('\n')
    .flatMap((raw, i) => separateFurniture(raw).map((piece) => lineOf(piece, i + 1)))
    .filter((line) => !isPageNumber(line));
}

export function lineOf(raw: string, number: number): Line {
  if (raw.startsWith('\\')) return makeLine(raw.slice(1), number, 'text');
  const heading = /^#{1,6} +/.exec(raw)?.[0];
  if (heading) return makeLine(raw.slice(heading.length), number, 'heading');
  return makeLine(raw.replace(/^\s*[-*•] +(?=[^\t]*$)/, ''), number, null);
}

function makeLine(raw: string, number: number, mark: Line['mark']): Line {
  const tabbed = cellsOf(raw);
  const cells = tabbed && (mark === 'text' || !isTextAcrossCells(tabbed)) ? tabbed : null;
  const words = tidy(tabbed ? tabbed.join(' ') : raw);
  const text = mark === 'text' && !tabbed ? words.replace(/^(\|.*)\\\|$/, '$1|') : words;
  return { number, text, plain: plain(text), cells, mark, grid: null };
}

/** A paragraph of a file that knows its paragraphs: nothing in it is a mark. */
export function textLine(raw: string, number: number): Line {
  const text = tidy(raw);
  return { number, text, plain: plain(text), cells: null, mark: null, grid: null };
}

/** A row of a grid; what stands alone in it and speaks of the table is text. */
export function gridLine(row: readonly SourceCell[], number: number, table: number): Line {
  const cells = row.map((cell) => tidy(cell.text));
  const text = tidy(cells.join(' '));
  if (isTextAcrossCells(cells)) return textLine(text, number);
  return {
    number,
    text,
    plain: plain(text),
    cells,
    mark: null,
    grid: { table, covered: row.map((cell) => cell.covered) },
  };
}

/** A tabbed line, or a Markdown row between pipes; "\|" is a pipe within a cell, or the end of a text. */
function cellsOf(raw: string): readonly string[] | null {
  if (raw.includes('\t')) return raw.split('\t').map(tidy);
  const pipes = /^\s*\|(.*)(?<!\\)\|\s*$/.exec(raw)?.[1];
  return pipes === undefined ? null : pipes.split(/(?<!\\)\|/).map((cell) => tidy(cell.replaceAll('\\|', '|')));
}

/** A title, a note or the like that stands alone in a line of cells, merged over all of them. */
function isTextAcrossCells(cells: readonly string[]): boolean {
  const [text = '', ...others] = cells.filter((cell) => cell !== '');
  if (text === '' || others.length > 0) return false;
  return isFurniture(text) || /^(注|说明|备注)[：:]/.test(text) || (cells[0] === text && /表$/.test(text));
}

export function isPageNumber({ text, cells, mark }: Line): boolean {
  if (cells || mark === 'text') return false;
  return /^[-—–－ ]*\d{1,4}[-—–－ ]*$/.test(text) || /^第 ?\d+ ?页(?:[，, ]*共 ?\d+ ?页)?$/.test(text);
}

/** "|---|:--:|" under a Markdown header. */
export function isRuler(line: Line): boolean {
  return line.mark === null && line.cells !== null && line.cells.every((cell) => /^:?-+:?$/.test(cell));
}
