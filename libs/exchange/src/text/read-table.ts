import type { Loss, TableContent } from '#contracts';
import type { CompiledPack } from '#template';
import { departmentIn, formNumberIn, isFurniture, unitIn } from './furniture.js';
import { isRuler, type Line } from './lines.js';
import type { TableRegion } from './outline.js';
import { readCodedRows } from './read-coded-rows.js';
import { readFixedRows } from './read-fixed-rows.js';
import { readSingleRow } from './read-single-row.js';
import { joinReads, type RowReader, unplaced, withCounts } from './row-reader.js';
import { plain, tidyName } from './tidy.js';

export interface TableRead {
  readonly table: TableContent;
  readonly losses: readonly Loss[];
}

const READERS: Record<TableRegion['template']['kind'], RowReader> = {
  fixed: readFixedRows,
  coded: readCodedRows,
  single: readSingleRow,
};

/** First cell of a line that keeps what an earlier reading could not place: 未归入, its label, its figure. */
export const UNPLACED = '未归入';

/** Reads one table: what stands around its lines, its rows by the kind of its template, its notes. */
export function readTable(region: TableRegion, { pack }: CompiledPack, department: string): TableRead {
  const { template, lines } = region;
  const around = lines.filter((line) => line.cells === null && line.text !== '');
  const furniture = around.filter(isBesideNotes).map((line) => line.text);
  const unit = furniture.map(unitIn).find((found) => found !== null) ?? pack.unit;
  const statement = around.find((line) => line.mark === null && /^说明[：:]/.test(line.text));
  const grid = lines.flatMap((line) => (line.cells && !isRuler(line) ? [line.cells] : []));
  const known = grid.filter((cells) => plain(cells[0] ?? '') === UNPLACED);
  const body = grid.filter((cells) => !known.includes(cells));
  const left = known.map(([, label = '', figure = '']) => unplaced(template, label, figure));
  const { rows, losses } = withCounts(
    joinReads([READERS[template.kind](body, template, unit), { rows: [], losses: left }]),
  );
  const table: TableContent = {
    key: template.key,
    title: tidyName(region.title),
    formNumber: furniture.map(formNumberIn).find((found) => found !== null) ?? '',
    department: furniture.map(departmentIn).find((found) => found !== null) ?? department,
    unit,
    rows,
    notes: around.filter((line) => !isBesideNotes(line) && line !== statement).map((line) => line.text),
    emptyStatement: statement?.text ?? null,
  };
  return { table, losses };
}

function isBesideNotes(line: Line): boolean {
  return line.mark === null && isFurniture(line.text);
}
