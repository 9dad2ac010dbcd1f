import { type Heading, headingOf } from './heading.js';
import type { Line } from './lines.js';
import type { PartRegion } from './regions.js';
import type { SectionFinder } from './section-finder.js';

/** A part, and of which level the headings of its sections are. */
export interface Part {
  readonly heading: Heading;
  readonly lines: readonly Line[];
  readonly inner: 1 | 2;
}

/** Where no 第一部分 is printed, parts may be called 一、 and their sections （一）: those the pack knows tell which. */
export function partsWithin({ heading, lines }: PartRegion, finder: SectionFinder): readonly Part[] {
  if (heading.number !== '') return [{ heading, lines, inner: 1 }];
  const headings = lines.map((line) => headingOf(line) ?? finder.headingWithStop(line));
  const known = (level: number) => headings.filter((h) => h?.level === level && finder.knows(h.title)).length;
  if (known(2) <= known(1)) return [{ heading, lines, inner: 1 }];
  const starts = headings.flatMap((h, i) => (h?.level === 1 ? [{ heading: h, at: i }] : []));
  const before = lines.slice(0, starts[0]?.at);
  const parts = starts.map(
    (start, i): Part => ({ heading: start.heading, lines: lines.slice(start.at + 1, starts[i + 1]?.at), inner: 2 }),
  );
  return before.length > 0 ? [{ heading, lines: before, inner: 2 }, ...parts] : parts;
}
