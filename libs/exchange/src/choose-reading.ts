import type { DisclosureDocument } from '#contracts';
import { done, type Outcome, refused } from '#kernel';
import type { CompiledPack, TemplatePack } from '#template';
import { isOfRegion } from './region.js';
import type { Line } from './text/lines.js';
import { type LinesRead, readLines, type TextRefusal } from './text/read-lines.js';

interface Reading extends LinesRead {
  readonly pack: TemplatePack;
}

/**
 * Reads a disclosure by each pack that may be its own, and keeps the reading that places the most figures; of equal ones
 * that of a region's pack, before that of a pack for all. A region's pack is none for a document that does not name the
 * region, or is of another year.
 */
export function chooseReading(lines: readonly Line[], packs: readonly CompiledPack[]): Outcome<LinesRead, TextRefusal> {
  const outcomes = packs.map((compiled) => ({ pack: compiled.pack, read: readLines(lines, compiled) }));
  const readings = outcomes.flatMap(({ pack, read }) => (read.ok ? [{ pack, ...read.value }] : []));
  const text = lines.map((line) => line.text).join('\n');
  const fitting = readings.filter((reading) => fits(reading, text));
  const [best] = fitting.sort((a, b) => placed(b.document) - placed(a.document) || ofRegion(b) - ofRegion(a));
  if (best) return done({ document: best.document, remarks: best.remarks, recognition: best.recognition });
  const refusal = outcomes.map(({ read }) => read).find((read) => !read.ok);
  return refusal ?? refused('FILE.NO_DISCLOSURE');
}

function fits({ pack, document }: Reading, text: string): boolean {
  const { fiscalYear, title, department } = document.identity;
  if (pack.laterYears ? fiscalYear < pack.fiscalYear : fiscalYear !== pack.fiscalYear) return false;
  return pack.regionNames.length === 0 || isOfRegion(pack.regionNames, `${title} ${department}`, text);
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
