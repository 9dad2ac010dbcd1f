import type { DisclosureDocument } from '#contracts';
import { done, type Outcome, refused } from '#kernel';
import type { CompiledPack, TemplatePack } from '#template';
import type { Line } from './text/lines.js';
import { readLines, type TextRefusal } from './text/read-lines.js';

interface Reading {
  readonly document: DisclosureDocument;
  readonly pack: TemplatePack;
}

/**
 * Reads a disclosure by each pack that may be its own, and keeps the reading that places the most figures; of equal ones
 * that of a region's pack, before that of a pack for all. A region's pack is none for a document that does not name the
 * region, or is of another year.
 */
export function chooseReading(
  lines: readonly Line[],
  packs: readonly CompiledPack[],
): Outcome<DisclosureDocument, TextRefusal> {
  const outcomes = packs.map((compiled) => ({ pack: compiled.pack, read: readLines(lines, compiled) }));
  const readings = outcomes.flatMap(({ pack, read }) => (read.ok ? [{ pack, document: read.value }] : []));
  const named = readings.filter(({ pack, document }) => isNamed(pack, headOf(document)));
  const fitting = readings.filter((reading) => fits(reading, lines, named));
  const [best] = fitting.sort((a, b) => placed(b.document) - placed(a.document) || ofRegion(b) - ofRegion(a));
  if (best) return done(best.document);
  const refusal = outcomes.map(({ read }) => read).find((read) => !read.ok);
  return refusal ?? refused('FILE.NO_DISCLOSURE');
}

/** Where title or department name a region, that is the one; else the whole text is asked. */
function fits({ pack, document }: Reading, lines: readonly Line[], named: readonly Reading[]): boolean {
  const { fiscalYear } = document.identity;
  if (pack.laterYears ? fiscalYear < pack.fiscalYear : fiscalYear !== pack.fiscalYear) return false;
  if (pack.regionNames.length === 0) return true;
  if (named.length > 0) return isNamed(pack, headOf(document));
  return lines.some((line) => isNamed(pack, line.text));
}

function headOf({ identity }: DisclosureDocument): string {
  return `${identity.title} ${identity.department}`;
}

function isNamed({ regionNames }: TemplatePack, text: string): boolean {
  return regionNames.some((name) => text.includes(name));
}

function ofRegion({ pack }: Reading): number {
  return pack.regionNames.length > 0 ? 1 : 0;
}

/** Figures in cells, less those that found none. */
function placed({ tables, losses }: DisclosureDocument): number {
  const kept = tables.flatMap(({ rows }) => rows).reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
  const lost = losses.reduce((sum, { code, details }) => sum + (LOST[code]?.(details) ?? 0), 0);
  return kept - lost;
}

const LOST: Readonly<Record<string, (details: Readonly<Record<string, string>>) => number>> = {
  'LOSS.FIGURE_UNPLACED': () => 1,
  'LOSS.CELL_UNREADABLE': () => 1,
  'LOSS.COLUMN_UNKNOWN': ({ count }) => Number(count),
};
