import { BOUNDS } from '../source/bounds.js';
import { Grid } from '../source/grid.js';
import type { SourceRow } from '../source/source.js';
import { Unreadable } from '../source/unreadable.js';
import { words } from '../source/words.js';
import type { Texts } from './cells.js';
import type { Range } from './range.js';
import type { VisibleCells } from './visible-cells.js';

/** More empty rows than this in a row are as good as one. */
const LONGEST_GAP = 20;

/** The used part of a sheet as a rectangle; `page` is the number of the sheet. */
export function sheetRows({ texts, merges, hiddenRows }: VisibleCells, page: number): SourceRow[] {
  const lines = linesOf(
    [...texts.keys()].sort((a, b) => a - b),
    hiddenRows,
  );
  const columns = [...new Set([...texts.values()].flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const grid = new Grid();
  if (lines.length > 0) grid.reach(lines.length - 1);
  putMerged(grid, lines, columns, texts, merges);
  const nth = new Map(columns.map((column, i) => [column, i]));
  lines.forEach((line, r) => {
    for (const [column, text] of texts.get(line) ?? []) grid.put(r, nth.get(column) ?? 0, words(text, line));
  });
  return grid.rows().map((cells, r) => ({ cells, at: { page, line: lines[r] ?? 0 } }));
}

/** Merged cells come first: what stands below them is not shown. */
function putMerged(
  grid: Grid,
  lines: readonly number[],
  columns: readonly number[],
  texts: Texts,
  merges: readonly Range[],
): void {
  let area = 0;
  for (const { top, left, bottom, right } of merges) {
    const text = words(texts.get(top)?.get(left) ?? '', top);
    if (text === '') continue;
    const [r, c] = [upTo(lines, top) - 1, upTo(columns, left) - 1];
    const [height, width] = [upTo(lines, bottom) - r, upTo(columns, right) - c];
    area += height * width;
    if (area > BOUNDS.cells) throw new Unreadable('FILE.TOO_COSTLY');
    if (!grid.isTaken(r, c)) grid.put(r, c, text, height, width);
  }
}

/** The written rows and the empty ones seen between them, so that a far cell costs no more than a near one. */
function linesOf(written: readonly number[], hidden: ReadonlySet<number>): number[] {
  return written.flatMap((line, i) => [...gap((written[i - 1] ?? line) + 1, line, hidden), line]);
}

function gap(from: number, end: number, hidden: ReadonlySet<number>): number[] {
  const blank: number[] = [];
  for (let line = from; line < end && blank.length <= LONGEST_GAP; line++) if (!hidden.has(line)) blank.push(line);
  return blank.slice(0, blank.length > LONGEST_GAP ? 1 : LONGEST_GAP);
}

/** How many of the numbers, in ascending order, are at most `most`. */
function upTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
