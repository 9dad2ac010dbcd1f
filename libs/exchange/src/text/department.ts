import { departmentInTitle, readCover } from './cover.js';
import type { ContentsRange } from './find-contents.js';
import { departmentIn } from './furniture.js';
import { headingOf } from './heading.js';
import type { Line } from './lines.js';
import { plain } from './tidy.js';

/** The department named anywhere that stands in the title too; else the one that the cover names, or most tables; else the title's. */
export function departmentOf(lines: readonly Line[], contents: ContentsRange | null): string {
  const coverEnd = contents?.start ?? lines.findIndex((line) => line.cells !== null || headingOf(line) !== null);
  const named = (among: readonly Line[]) =>
    among.flatMap((line) => (line.cells || line.mark === 'text' ? [] : (departmentIn(line.text) ?? [])));
  const cover = lines.slice(0, Math.max(coverEnd, 0));
  const { title } = readCover(cover);
  const counts = new Map<string, number>();
  for (const name of named(lines)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const inTitle = names.find((name) => plain(title).includes(plain(name)));
  return inTitle ?? named(cover)[0] ?? names[0] ?? departmentInTitle(title);
}
