import { isPrintedAmount } from '../tidy.js';
import type { GridRow } from './grid-row.js';
import { bareWord, isHeaderWord, isTotalWord } from './words.js';

/** A header has at most so many rows. */
const DEEPEST = 8;

export interface SplitGrid {
  readonly header: readonly GridRow[];
  readonly body: readonly GridRow[];
}

/** The rows down to the last that says what only a header says, above the first that holds figures or a code. */
export function splitHeader(rows: readonly GridRow[]): SplitGrid {
  let end = 0;
  for (const [i, row] of rows.slice(0, DEEPEST).entries()) {
    if (isData(row)) break;
    if (isHeaderRow(row)) end = i + 1;
  }
  return { header: rows.slice(0, end), body: rows.slice(end) };
}

function isData({ cells }: GridRow): boolean {
  const [first = '', ...others] = cells.filter((cell) => cell !== '').map(bareWord);
  if (cells.some(isPrintedAmount) || /^\d{3,12}$/.test(first)) return true;
  return isTotalWord(first) && others.every((text) => /^\d+$/.test(text)) && bareWord(cells[0] ?? '') === first;
}

function isHeaderRow({ cells }: GridRow): boolean {
  return cells.some((cell) => isHeaderWord(bareWord(cell)));
}
