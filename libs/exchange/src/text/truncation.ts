import type { TableContent } from '#contracts';
import type { Line } from './lines.js';
import type { TableRegion } from './regions.js';

/**
 * The line at which a file breaks off inside a table; null where it does not. It does where its last line is one of a
 * table that lacks the last row of its template, or the notes that the other tables of the file have.
 */
export function brokenOffAt(
  lines: readonly Line[],
  regions: readonly TableRegion[],
  tables: readonly TableContent[],
): number | null {
  const last = lines.findLast((line) => line.text !== '');
  const region = regions.at(-1);
  if (!last?.cells || last.grid || !region?.lines.includes(last)) return null;
  const { template } = region;
  const rows = tables.find((table) => table.key === template.key)?.rows.map((row) => row.key) ?? [];
  const ends = template.blocks.flatMap((block) => block.rows.at(-1) ?? []).filter((row) => row.required);
  const closed = ends.every((row) => rows.includes(row.key));
  const lacksNotes = template.notes.length > 0 && tables.some((table) => table.notes.length > 0);
  return closed && !lacksNotes ? null : last.number;
}
