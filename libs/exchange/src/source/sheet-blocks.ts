import type { SourceBlock, SourceCell, SourceRow } from './source.js';

/**
 * The texts and tables of a sheet, of which a file knows no more than rows. Lines above a table in which only one cell
 * is written are text, as are cells merged over a whole line below it, and notes in its first column; a line of merged
 * cells after an empty one begins anew.
 */
export function sheetBlocks(rows: readonly SourceRow[]): SourceBlock[] {
  const segments: SourceRow[][] = [[]];
  rows.forEach((row, i) => {
    const above = rows[i - 1];
    if (above && isBlank(above) && isAcross(row)) segments.push([]);
    segments.at(-1)?.push(row);
  });
  return segments.flatMap(blocksOf);
}

function blocksOf(segment: readonly SourceRow[]): SourceBlock[] {
  let first = 0;
  while (first < segment.length && isLine(segment, first)) first++;
  let end = segment.length;
  while (end > first && isBelow(segment[end - 1])) end--;
  return [
    ...segment.slice(0, first).flatMap(textOf),
    ...tableOf(segment.slice(first, end)),
    ...segment.slice(end).flatMap(textOf),
  ];
}

function tableOf(rows: readonly SourceRow[]): SourceBlock[] {
  const width = rows[0]?.cells.length ?? 0;
  const written = Array.from({ length: width }, (_, c) => rows.some(({ cells }) => cells[c]?.text !== ''));
  const kept = rows.map(({ at, cells }) => ({ at, cells: cells.filter((_, c) => written[c]) }));
  return rows.length === 0 ? [] : [{ kind: 'table', rows: kept }];
}

function textOf({ at, cells }: SourceRow): SourceBlock[] {
  return filled(cells).map(({ text }) => ({ kind: 'text', text, at }));
}

/** At most one cell is written, and it does not reach down beside others. */
function isLine(rows: readonly SourceRow[], i: number): boolean {
  const { cells } = rows[i] as SourceRow;
  const below = rows[i + 1]?.cells ?? [];
  const reachesDown = below.some(({ covered }) => covered === 'above') && filled(below).length > 0;
  return filled(cells).length === 0 || (filled(cells).length === 1 && !reachesDown);
}

function isBelow(row: SourceRow | undefined): boolean {
  return row !== undefined && (isBlank(row) || isAcross(row) || isNote(row));
}

const NOTE = /^(注|备注|说明)\s*\d*[:：]|。$/;

/** A sentence in the first cell, and nothing beside it. */
function isNote({ cells }: SourceRow): boolean {
  return filled(cells).length === 1 && NOTE.test(cells[0]?.text ?? '');
}

function isAcross({ cells }: SourceRow): boolean {
  return cells.length > 1 && cells[0]?.text !== '' && cells.slice(1).every(({ covered }) => covered === 'left');
}

function isBlank({ cells }: SourceRow): boolean {
  return cells.every(({ text, covered }) => text === '' && covered === null);
}

function filled(cells: readonly SourceCell[]): readonly SourceCell[] {
  return cells.filter(({ text }) => text !== '');
}
