import type { ContentsEntry } from '#contracts';
import { type Heading, headingOf } from './heading.js';
import type { Line } from './lines.js';
import { plain, tidy } from './tidy.js';

/** Where the 目录 stands: `start` is its title, `end` the first line of the body. */
export interface ContentsRange {
  readonly start: number;
  readonly end: number;
}

/** "……3" · "…( 3 )" · "（3）" · "- 3 -" · what a program leaves of a field: "PAGEREF _Toc1 3". */
const PAGE = /( ?[.·…．\-—]{2,} ?[(（]? ?\d* ?[)）]?| [(（] ?\d+ ?[)）]| ?PAGEREF \S+.*| [-—] ?\d+ ?[-—]| \d{1,3})$/;

/** An entry is short and no sentence. */
const LONGEST_ENTRY = 80;

/**
 * The body begins where something listed comes again; or, where nothing does, with the last heading of a part before
 * the first line that is no entry.
 */
export function findContents(lines: readonly Line[]): ContentsRange | null {
  const start = lines.findIndex((line) => line.plain === '目录' && line.mark !== 'text' && line.cells === null);
  if (start < 0) return null;
  const listed = new Set<string>();
  const titles = new Set<string>();
  const parts: number[] = [];
  let end = start + 1;
  for (; end < lines.length; end++) {
    const entry = entryOf(lines[end] as Line);
    if (entry === 'none') break;
    if (entry === null) continue;
    if (entry.number === '' && titles.has(plain(entry.title))) return { start, end };
    if (entry.number === '') continue;
    titles.add(plain(entry.title));
    const name = entry.level === 0 ? entry.number : plain(`${entry.level} ${entry.number} ${entry.title}`);
    if (listed.has(name)) return { start, end: afterLastEntry(lines, end, entry, parts) };
    listed.add(name);
    if (entry.level === 0) parts.push(end);
  }
  return { start, end: parts.length === 1 ? (parts[0] ?? end) : end };
}

/** Where a section comes again, its part's heading, just above it, is of the body too. */
function afterLastEntry(lines: readonly Line[], again: number, entry: ContentsEntry, parts: readonly number[]): number {
  const above = parts.at(-1) ?? again;
  const between = lines.slice(above + 1, again).some((line) => line.text !== '');
  return entry.level > 0 && !between ? above : again;
}

export function readContents(lines: readonly Line[], { start, end }: ContentsRange): readonly ContentsEntry[] {
  return lines.slice(start + 1, end).flatMap((line) => {
    const entry = entryOf(line);
    return entry === null || entry === 'none' ? [] : [entry];
  });
}

/** An entry of the 目录 without its dots and page number; null for a blank line. */
function entryOf(line: Line): ContentsEntry | null | 'none' {
  if (line.text === '') return null;
  const listed = line.mark === 'text' ? line : withoutPage(line);
  if (listed === null || listed.text.length > LONGEST_ENTRY) return 'none';
  const heading: Heading | null = headingOf(withoutStop(listed));
  if (heading === null && /[。；]$/.test(listed.text)) return 'none';
  return heading ?? { level: 1, number: '', title: listed.text };
}

/** Some print a stop behind every title; a sentence has a mark before its stop. */
function withoutStop(line: Line): Line {
  const text = /^[^，。；：]*(?=。$)/.exec(line.text)?.[0] ?? line.text;
  return { ...line, text, plain: plain(text) };
}

function withoutPage(line: Line): Line | null {
  const [title = '', page = '', ...others] = line.cells?.filter((cell) => cell !== '') ?? [];
  if (line.cells && (others.length > 0 || !/^\d*$/.test(page))) return null;
  const text = line.cells ? title : tidy(line.text.replace(PAGE, ''));
  return { ...line, text, plain: plain(text), cells: null };
}
