import type { Loss } from '#contracts';
import type { MoneyUnit } from '#kernel';
import type { BlockTemplate, RowTemplate, TableTemplate } from '#template';
import { type Cells, joinReads, type RowReader, type RowsRead, readFigures, unplaced } from './row-reader.js';
import { subjectLabel } from './subject-label.js';
import { figureOf, isPrintedAmount, plain, tidyName } from './tidy.js';

/** A table whose rows the template knows: each block takes its own columns of a line and finds its row in them. */
export const readFixedRows: RowReader = (grid, template, unit) => {
  const seen = new Set<string>();
  const { rows, losses } = joinReads(
    grid.map((cells) => readFoot(cells, template, unit) ?? readLine(cells, template, unit, seen)),
  );
  const found = new Map(rows.map((row) => [row.key, row]));
  return { rows: template.blocks.flatMap((block) => block.rows.flatMap((row) => found.get(row.key) ?? [])), losses };
};

/** A row met a second time keeps its first figures. */
function readLine(cells: Cells, template: TableTemplate, unit: MoneyUnit, seen: Set<string>): RowsRead {
  const reads: RowsRead[] = [];
  let offset = 0;
  for (const block of template.blocks) {
    const printed = cells.slice(offset, offset + block.layout.length);
    offset += block.layout.length;
    const own = printed.map((cell, i) => (isLabel(block, i) && isPrintedAmount(cell) ? '' : cell));
    const misplaced = printed.filter((cell, i) => cell !== own[i]);
    reads.push(leftOver(misplaced, template));
    const row = findRow(block, own);
    if (!row || seen.has(row.key)) reads.push(leftOver(own, template));
    else reads.push(readRow(row, block, own, template, unit));
    if (row) seen.add(row.key);
  }
  return joinReads([...reads, leftOver(cells.slice(offset), template)]);
}

function readRow(
  row: RowTemplate,
  block: BlockTemplate,
  own: Cells,
  template: TableTemplate,
  unit: MoneyUnit,
): RowsRead {
  const money = block.layout.flatMap((part, i) => (isLabel(block, i) ? [] : [[part, own[i] ?? ''] as const]));
  const { cells, losses } = readFigures(money, unit, { template, row: row.key });
  return { rows: [{ key: row.key, code: row.code, name: nameIn(block, own), cells }], losses };
}

function isLabel({ layout }: BlockTemplate, i: number): boolean {
  return ['code', 'name', 'line'].includes(layout[i] ?? '');
}

/** Figures in columns where no row could be found, or where names and numbers stand. */
function leftOver(own: Cells, template: TableTemplate): RowsRead {
  const label = own.filter((cell) => cell !== '' && !isPrintedAmount(cell)).join(' ');
  const losses = own.filter(isPrintedAmount).map((figure): Loss => unplaced(template, label, figure));
  return { rows: [], losses };
}

/** By code where there is one, else by name, else by 行次. A name is matched without its leading 一、. */
function findRow(block: BlockTemplate, own: Cells): RowTemplate | undefined {
  if (block.layout.includes('code')) {
    const { code } = subjectLabel(labelCells(block, own));
    return code === null ? undefined : block.rows.find((row) => row.code === code);
  }
  const name = bareName(nameIn(block, own));
  const line = Number(plain(own[block.layout.indexOf('line')] ?? '') || Number.NaN);
  const named = block.rows.filter((row) => row.name !== '' && bareName(row.name) === name);
  return named.find((row) => row.line === line) ?? named[0] ?? block.rows.find((row) => row.line === line);
}

function nameIn(block: BlockTemplate, own: Cells): string {
  return block.layout.includes('code')
    ? (subjectLabel(labelCells(block, own)).name ?? '')
    : tidyName(own[block.layout.indexOf('name')] ?? '');
}

function labelCells(block: BlockTemplate, own: Cells): Cells {
  return block.layout.flatMap((part, i) => (part === 'code' || part === 'name' ? [own[i] ?? ''] : []));
}

/** "一、一般公共服务支出" and "一般公共服务支出" name the same row. */
function bareName(name: string): string {
  return plain(name).replace(/^[一二三四五六七八九十]{1,3}、/, '');
}

/** The last line of a table, where totals of all blocks stand: a name, then its figure somewhere before the next name. */
function readFoot(cells: Cells, template: TableTemplate, unit: MoneyUnit): RowsRead | null {
  const feet = template.blocks
    .flatMap((block) => block.rows.filter((row) => row.foot).map((row) => ({ row, column: block.layout.at(-1) ?? '' })))
    .map((foot) => ({ ...foot, at: cells.findIndex((cell) => plain(cell) === plain(foot.row.name)) }))
    .filter((foot) => foot.at >= 0);
  if (feet.length === 0) return null;
  const taken = feet.map((foot) => footFigure(cells, foot.at, feet, unit));
  const reads = feet.map(({ row, column, at }, i): RowsRead => {
    const figures = readFigures([[column, cells[taken[i] ?? -1] ?? '']], unit, { template, row: row.key });
    const name = tidyName(cells[at] ?? '');
    return { rows: [{ key: row.key, code: row.code, name, cells: figures.cells }], losses: figures.losses };
  });
  return joinReads([
    ...reads,
    leftOver(
      cells.filter((_, i) => !taken.includes(i)),
      template,
    ),
  ]);
}

/** Where the figure behind a foot's name stands; -1 where there is none. */
function footFigure(cells: Cells, at: number, feet: readonly { readonly at: number }[], unit: MoneyUnit): number {
  const end = Math.min(...feet.map((foot) => foot.at).filter((other) => other > at), cells.length);
  return cells.findLastIndex((cell, i) => i > at && i < end && figureOf(cell, unit) !== '');
}
