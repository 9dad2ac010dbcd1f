import type { Loss, TableContent } from '#contracts';
import type { CompiledPack } from '#template';
import { recogniseTable } from '../recognition/recognise-table.js';
import type { TableRecognition } from '../recognition/recognition.js';
import { departmentIn, formNumberIn, isFurniture, isYearAlone, unitIn } from './furniture.js';
import { isRuler, type Line } from './lines.js';
import { readRows } from './read-rows.js';
import type { Outline, TableRegion } from './regions.js';
import { joinReads, unplaced, withCounts } from './row-reader.js';
import { plain, tidyName } from './tidy.js';

export interface TableRead {
  readonly table: TableContent;
  readonly losses: readonly Loss[];
  readonly recognition: TableRecognition;
}

/** First cell of a line that keeps what an earlier reading could not place: 未归入, its label, its figure. */
export const UNPLACED = '未归入';

/** Reads one table: what stands around its lines, its rows by the kind of its template, its notes. */
export function readTable(region: TableRegion, { pack }: CompiledPack, of: Outline): TableRead {
  const { template, lines } = region;
  const around = lines.filter((line) => line.cells === null && line.text !== '');
  const furniture = around.filter(isBesideNotes).map((line) => line.text);
  const unit = furniture.map(unitIn).find((found) => found !== null) ?? of.unit ?? pack.unit;
  const statement = around.find((line) => line.mark === null && /^说明[：:]/.test(line.text));
  const printed = lines.filter((line) => line.cells && !isRuler(line));
  const known = printed.filter(({ cells }) => plain(cells?.[0] ?? '') === UNPLACED);
  const body = printed.filter((line) => !known.includes(line));
  const left = known.map(({ cells }) => unplaced(template, cells?.[1] ?? '', cells?.[2] ?? ''));
  const read = readRows(body, template, unit);
  const { rows, losses } = withCounts(joinReads([read, { rows: [], losses: left }]));
  const table: TableContent = {
    key: template.key,
    title: tidyName(region.title),
    formNumber: furniture.map(formNumberIn).find((found) => found !== null) ?? '',
    department: furniture.map(departmentIn).find((found) => found !== null) ?? of.department,
    unit,
    rows,
    notes: around.filter((line) => !isBesideNotes(line) && line !== statement).map((line) => line.text),
    emptyStatement: statement?.text ?? null,
  };
  const recognition = recogniseTable({ ...region, title: table.title, lines: body, read: { ...read, rows, losses } });
  return { table, losses, recognition };
}

function isBesideNotes(line: Line): boolean {
  return line.mark === null && (isFurniture(line.text) || isYearAlone(line.text));
}
