import { median } from '../content/geometry.js';
import type { Page, PageLine } from '../page/page.js';

/** Where a page's running text begins and ends, how far its lines are apart, and how large it is. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  readonly size: number;
}

/** Lines of running text are at least this long, in ems. */
const LONG = 15;
/** So many lines must end at the same place to say where text ends, and it is no further in than this. */
const FULL_LINES = 3;
const NARROWEST = 0.7;
/** Of all long lines, how many begin at the margin at least. */
const BEGINNINGS = 0.15;
/** Points. */
const SAME_PLACE = 2;

/** The column of every page, by its number; the same for all of one width: a page may hold one short paragraph. */
export function columnsOf(pages: readonly Page[]): ReadonlyMap<number, Column> {
  const widths = new Map<number, Page[]>();
  for (const page of pages) {
    const width = Math.round(page.width);
    const alike = widths.get(width);
    if (alike) alike.push(page);
    else widths.set(width, [page]);
  }
  const columns = [...widths].flatMap(([width, alike]) => {
    const column = columnOf(alike, width);
    return alike.map(({ number }) => [number, column] as const);
  });
  return new Map(columns);
}

function columnOf(pages: readonly Page[], width: number): Column {
  const lines = pages.flatMap(({ items }) => items.filter((item): item is PageLine => item.kind === 'line'));
  const long = lines.filter(({ left, right, size }) => right - left > LONG * size);
  const left = leftOf(long);
  return {
    left,
    right: rightOf(long, width) ?? width - left,
    pitch: commonest(lines.slice(1).map((line, i) => line.bottom - (lines[i] ?? line).bottom)),
    size: median(long.map(({ size }) => size)),
  };
}

/** The outermost place where enough of them begin; the first lines of paragraphs begin further in. */
function leftOf(lines: readonly PageLine[]): number {
  const starts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const enough = Math.ceil(BEGINNINGS * starts.length);
  return starts.find((start, i) => (starts[i + enough - 1] ?? Infinity) - start <= SAME_PLACE) ?? 0;
}

/** The outermost place where several lines end; null where none is, as on pages of tables only. */
function rightOf(lines: readonly PageLine[], width: number): number | null {
  const ends = lines.map(({ right }) => right).sort((a, b) => b - a);
  const shared = ends.find((end, i) => end - (ends[i + FULL_LINES - 1] ?? -Infinity) <= SAME_PLACE);
  return shared !== undefined && shared > NARROWEST * width ? shared : null;
}

/** The value most of them have, give or take a point or two. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value / 2), (counts.get(Math.round(value / 2)) ?? 0) + 1);
  const near = (step: number) => (counts.get(step - 1) ?? 0) + (counts.get(step) ?? 0) + (counts.get(step + 1) ?? 0);
  let best = 0;
  for (const step of counts.keys()) if (near(step) > near(best) || !counts.has(best)) best = step;
  return best * 2;
}
