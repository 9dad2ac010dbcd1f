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
  const left = commonest(long.map((line) => line.left));
  return {
    left,
    right: rightOf(long, width) ?? width - left,
    pitch: commonest(lines.slice(1).map((line, i) => line.bottom - (lines[i] ?? line).bottom)),
    size: median(long.map(({ size }) => size)),
  };
}

/** The outermost place where several lines end; null where none is, as on pages of tables only. */
function rightOf(lines: readonly PageLine[], width: number): number | null {
  const ends = lines.map(({ right }) => right).filter((right) => right > NARROWEST * width);
  const shared = ends.filter((end) => ends.filter((other) => Math.abs(other - end) <= 2).length >= FULL_LINES);
  return shared.length === 0 ? null : Math.max(...shared);
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
