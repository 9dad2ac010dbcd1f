import type { TableRow } from '#contracts';
import { type TableTemplate, templateRows } from '#template';
import type { Line } from '../text/lines.js';
import { namedBlocks } from '../text/named/named-block.js';
import { namedSides } from '../text/named/named-sides.js';
import { namesOf } from '../text/named/row-names.js';
import { bareName } from '../text/named/words.js';
import { gridsOf, type PlacedRows } from '../text/read-rows.js';
import { findNumbering } from '../text/row-reader.js';
import type { Placing, Sureness, TableRecognition } from './recognition.js';

interface Recognised {
  readonly template: TableTemplate;
  /** As printed. */
  readonly title: string;
  readonly isTitled: boolean;
  /** The lines of cells. */
  readonly lines: readonly Line[];
  readonly read: PlacedRows;
}

export function recogniseTable({ template, title, isTitled, lines, read }: Recognised): TableRecognition {
  const knownBy = !isTitled ? 'header' : isConfirmedByHeader(lines, template) ? 'title-and-header' : 'title';
  const columns = columnsPlaced(template, read);
  const rows = rowsPlaced(template, read);
  const isWhole = columns.unplaced + rows.unplaced === 0;
  return { table: template.key, title, knownBy, sureness: surenessOf(knownBy, isWhole), columns, rows };
}

function surenessOf(knownBy: TableRecognition['knownBy'], isWhole: boolean): Sureness {
  if (knownBy === 'title-and-header') return isWhole ? 'certain' : 'likely';
  return isWhole ? 'likely' : 'doubtful';
}

/** Does the header number or name every column that the template has? */
function isConfirmedByHeader(lines: readonly Line[], template: TableTemplate): boolean {
  const printed = lines.flatMap(({ cells }) => (cells ? [cells] : []));
  if (findNumbering(printed, template.columns.length)) return true;
  const grids = gridsOf(lines);
  const blocks = template.kind === 'fixed' ? namedSides(grids, template).flat() : namedBlocks(grids, template);
  return new Set(blocks.flatMap(({ money }) => [...money.keys()])).size === template.columns.length;
}

function columnsPlaced(template: TableTemplate, { columnsBy, losses }: PlacedRows): Placing {
  const of = (code: string) => losses.filter((loss) => loss.code === code).length;
  const placed = template.columns.length - of('LOSS.COLUMN_ABSENT');
  return { ...NONE, [columnsBy]: placed, unplaced: of('LOSS.COLUMN_UNKNOWN') };
}

function rowsPlaced(template: TableTemplate, { rows, losses }: PlacedRows): Placing {
  const known = new Map(templateRows(template).map((row) => [row.key, namesOf(row)]));
  const isByCode = template.blocks.every(({ layout }) => layout.includes('code'));
  const ways = rows.map((row) => (template.kind === 'fixed' ? fixedRow(row, isByCode, known) : freeRow(row)));
  const count = (way: keyof Placing) => ways.filter((other) => other === way).length;
  return {
    byNumber: count('byNumber'),
    byName: count('byName'),
    byPosition: count('byPosition'),
    unplaced: count('unplaced') + losses.filter(({ code }) => code === 'LOSS.FIGURE_UNPLACED').length,
  };
}

/** By its code, its name, else its 行次. */
function fixedRow(
  { key, code, name }: TableRow,
  isByCode: boolean,
  known: ReadonlyMap<string, readonly string[]>,
): keyof Placing {
  if (isByCode && code !== null) return 'byNumber';
  return known.get(key)?.includes(bareName(name ?? '')) ? 'byName' : 'byNumber';
}

/** By its code; 合计 by name; the first line, or the only one, by where it stands. */
function freeRow({ key, code, name }: TableRow): keyof Placing {
  if (code !== null) return 'byNumber';
  if (key.startsWith('unnamed-')) return 'unplaced';
  return name === null ? 'byPosition' : 'byName';
}

const NONE: Placing = { byNumber: 0, byName: 0, byPosition: 0, unplaced: 0 };
