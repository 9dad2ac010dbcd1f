import { BOUNDS } from '../source/bounds.js';
import { Grid } from '../source/grid.js';
import type { SourceRow } from '../source/source.js';
import { Unreadable } from '../source/unreadable.js';
import { words } from '../source/words.js';
import type { Cells, Range } from './cells.js';

/** More empty rows than this in a row are as good as one. */
const LONGEST_GAP = 20;

/** The used part of a sheet as a rectangle; `page` is the number of the sheet. */
export function sheetRows({ rows, merges }: Cells, page: number): SourceRow[] {
  const lines = linesOf([...rows.keys()].sort((a, b) => a - b));
  const columns = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const grid = new Grid();
  if (lines.length > 0) grid.reach(lines.length - 1);
  putMerged(grid, lines, columns, rows, merges);
  const nth = new Map(columns.map((column, i) => [column, i]));
  lines.forEach((line, r) => {
    for (const [column, text] of rows.get(line) ?? []) grid.put(r, nth.get(column) ?? 0, words(text, line));
  });
  return grid.rows().map((cells, r) => ({ cells, at: { page, line: lines[r] ?? 0 } }));
}

/** Merged cells come first: what stands below them is not shown. */
function putMerged(
  grid: Grid,
  lines: readonly number[],
  columns: readonly number[],
  rows: Cells['rows'],
  merges: readonly Range[],
): void {
  let area = 0;
  for (const { top, left, bottom, right } of merges) {
    const text = words(rows.get(top)?.get(left) ?? '', top);
    if (text === '') continue;
    const [r, c] = [upTo(lines, top) - 1, upTo(columns, left) - 1];
    const [height, width] = [upTo(lines, bottom) - r, upTo(columns, right) - c];
    area += height * width;
    if (area > BOUNDS.cells) throw new Unreadable('FILE.TOO_COSTLY');
    if (!grid.isTaken(r, c)) grid.put(r, c, text, height, width);
  }
}

/** The written rows and the empty ones between them, so that a far cell costs no more than a near one. */
function linesOf(written: readonly number[]): number[] {
  const lines: number[] = [];
  for (const line of written) {
    const last = lines.at(-1) ?? line - 1;
    const gap = line - last - 1;
    for (let blank = 1; blank <= (gap > LONGEST_GAP ? 1 : gap); blank++) lines.push(last + blank);
    lines.push(line);
  }
  return lines;
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
