import { departmentInTitle, readCover } from './cover.js';
import type { ContentsRange } from './find-contents.js';
import { departmentIn } from './furniture.js';
import { headingOf } from './heading.js';
import type { Line } from './lines.js';

/** The department that the cover names, else the one named most often above the tables, else the one in the title. */
export function departmentOf(lines: readonly Line[], contents: ContentsRange | null): string {
  const coverEnd = contents?.start ?? lines.findIndex((line) => line.cells !== null || headingOf(line) !== null);
  const named = (among: readonly Line[]) =>
    among.flatMap((line) => (line.cells || line.mark === 'text' ? [] : (departmentIn(line.text) ?? [])));
  const cover = lines.slice(0, Math.max(coverEnd, 0));
  const [onCover] = named(cover);
  if (onCover !== undefined) return onCover;
  const counts = new Map<string, number>();
  for (const name of named(lines)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? departmentInTitle(readCover(cover).title);
}
