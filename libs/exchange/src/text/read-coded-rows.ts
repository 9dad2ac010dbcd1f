import type { Loss, TableRow } from '#contracts';
import { TOTAL_ROW } from '#template';
import { findNumbering, type RowReader, readFigures } from './row-reader.js';
import { plain, tidyName } from './tidy.js';

/** A table of subjects: below 栏次, each line has code and name before its figures, wherever in those columns they stand. */
export const readCodedRows: RowReader = (grid, template, unit) => {
  const numbering = findNumbering(grid, template.columns.length);
  const data = numbering
    ? grid.slice(numbering.line + 1)
    : grid.filter((cells) => labelOf(cells.slice(0, -template.columns.length)) !== null);
  const rows: TableRow[] = [];
  const losses: Loss[] = [];
  let unnamed = 0;
  for (const cells of data) {
    const first = numbering?.first ?? cells.length - template.columns.length;
    const label = labelOf(cells.slice(0, first));
    if (label === 'numbering') continue;
    const name = label?.name ?? null;
    // The first line of a coded table is 合计 by its template; about other lines without a label nothing is supposed.
    const key = uniqueKey(label?.key ?? (rows.length === 0 ? TOTAL_ROW : `unnamed-${++unnamed}`), rows);
    const texts = template.columns.map((column, i) => [column.key, cells[first + i] ?? ''] as const);
    const figures = readFigures(texts, unit, { template, row: key });
    if (label === null && Object.keys(figures.cells).length === 0) continue;
    rows.push({ key, code: label?.code ?? null, name, cells: figures.cells });
    losses.push(...figures.losses);
  }
  return { rows, losses };
};

interface Label {
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
}

/** Code and name of a line, in whichever of the cells before the figures; null where both are lost. */
function labelOf(cells: readonly string[]): Label | 'numbering' | null {
  const texts = cells.map(plain).filter((cell) => cell !== '');
  if (texts.length === 0) return null;
  if (texts.includes('栏次') || texts.join('') === '类款项') return 'numbering';
  const code = texts.filter((text) => /^\d+$/.test(text)).join('');
  const name = tidyName(cells.filter((cell) => !/^\d*$/.test(plain(cell))).join(''));
  if (code === '') return { key: plain(name) === '合计' ? TOTAL_ROW : '', code: null, name };
  return { key: code, code, name };
}

function uniqueKey(key: string, rows: readonly TableRow[]): string {
  const base = key === '' ? `unnamed-${rows.length + 1}` : key;
  const twins = rows.filter((row) => row.key === base || row.key.startsWith(`${base}-`)).length;
  return twins === 0 ? base : `${base}-${twins + 1}`;
}
