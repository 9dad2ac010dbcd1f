import type { TableRow } from '#contracts';
import type { MoneyUnit } from '#kernel';
import { type TableTemplate, TOTAL_ROW } from '#template';
import {
  type Cells,
  findNumbering,
  joinReads,
  type RowReader,
  type RowsRead,
  readFigures,
  unplaced,
} from './row-reader.js';
import { type SubjectLabel, subjectLabel } from './subject-label.js';
import { isPrintedAmount, plain } from './tidy.js';

/** A table of subjects: below 栏次, each line has code and name before its figures, wherever in those columns they stand. */
export const readCodedRows: RowReader = (grid, template, unit) => {
  const numbering = findNumbering(grid, template.columns.length);
  const headerWords = wordsOf(template);
  const keys = new RowKeys();
  const reads: RowsRead[] = [];
  for (const [i, cells] of grid.entries()) {
    const isMoney = cells.some(isPrintedAmount);
    if (numbering && i <= numbering.line && !isMoney) continue;
    const first = numbering?.first ?? Math.max(0, cells.length - template.columns.length);
    if (!isMoney && isHeader(cells.slice(0, first), headerWords)) continue;
    const label = subjectLabel(cells.slice(0, first).filter((cell) => !isPrintedAmount(cell)));
    if (label.code === null && !isTotal(label) && !isMoney) continueName(reads, label);
    else reads.push(readRow(cells, first, label, keys.next(label), template, unit));
  }
  return joinReads(reads);
};

function readRow(
  cells: Cells,
  first: number,
  { code, name }: SubjectLabel,
  key: string,
  template: TableTemplate,
  unit: MoneyUnit,
): RowsRead {
  const { columns } = template;
  const texts = columns.map((column, i) => [column.key, cells[first + i] ?? ''] as const);
  const figures = readFigures(texts, unit, { template, row: key });
  const outside = [...cells.slice(0, first), ...cells.slice(first + columns.length)].filter(isPrintedAmount);
  return {
    rows: [{ key, code, name, cells: figures.cells }],
    losses: [
      ...figures.losses,
      ...outside.map((figure) => unplaced(template, `${code ?? ''} ${name ?? ''}`.trim(), figure)),
    ],
  };
}

/** A line with words only goes on with the name that was too long for the line before. */
function continueName(reads: RowsRead[], { name }: SubjectLabel): void {
  const row: TableRow | undefined = reads.at(-1)?.rows[0];
  if (!row || row.code === null || name === null) return;
  reads.push({ rows: [{ ...row, name: `${row.name ?? ''}${name}` }], losses: reads.pop()?.losses ?? [] });
}

/** Keys of rows in printed order: the code; 合计 is the first line by every template; nothing is supposed about others. */
class RowKeys {
  private readonly taken = new Map<string, number>();
  private unnamed = 0;

  next(label: SubjectLabel): string {
    const mayBeTotal = this.taken.size === 0 && this.unnamed === 0 && label.name === null;
    const key = label.code ?? (isTotal(label) || mayBeTotal ? TOTAL_ROW : null);
    const times = (this.taken.get(key ?? '') ?? 0) + 1;
    if (key === null || (key === TOTAL_ROW && times > 1)) return `unnamed-${++this.unnamed}`;
    this.taken.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  }
}

function isTotal({ code, name }: SubjectLabel): boolean {
  return code === null && /^(本年(收入|支出))?(合计|总计)$/.test(plain(name ?? ''));
}

function wordsOf(template: TableTemplate): ReadonlySet<string> {
  return new Set([...template.header.flat().map((cell) => plain(cell.text)), '项目', '类', '款', '项', '栏次']);
}

/** Words of the header before the figures: the header itself, repeated where the table goes on over a page. */
function isHeader(cells: Cells, words: ReadonlySet<string>): boolean {
  const texts = cells.map(plain).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => words.has(text) && text !== '合计');
}
