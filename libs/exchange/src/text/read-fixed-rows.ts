import type { Loss, TableRow } from '#contracts';
import type { MoneyUnit } from '#kernel';
import type { BlockTemplate, RowTemplate, TableTemplate } from '#template';
import { type RowReader, readFigures } from './row-reader.js';
import { figureOf, plain, tidyName } from './tidy.js';

/** A table whose rows the template knows: each block takes its own columns of a line and finds its row in them. */
export const readFixedRows: RowReader = (grid, template, unit) => {
  const found = new Map<string, TableRow>();
  const losses: Loss[] = [];
  for (const cells of grid) {
    const read = readFoot(cells, template, unit) ?? readLine(cells, template, unit);
    for (const row of read.rows) if (!found.has(row.key)) found.set(row.key, row);
    losses.push(...read.losses);
  }
  const rows = template.blocks.flatMap((block) => block.rows.flatMap((row) => found.get(row.key) ?? []));
  return { rows, losses };
};

interface LineRead {
  readonly rows: readonly TableRow[];
  readonly losses: readonly Loss[];
}

function readLine(cells: readonly string[], template: TableTemplate, unit: MoneyUnit): LineRead {
  const rows: TableRow[] = [];
  const losses: Loss[] = [];
  let offset = 0;
  for (const block of template.blocks) {
    const own = cells.slice(offset, offset + block.layout.length);
    offset += block.layout.length;
    const row = findRow(block, own);
    if (!row) continue;
    const money = block.layout.flatMap((part, i) =>
      ['code', 'name', 'line'].includes(part) ? [] : [[part, own[i] ?? ''] as const],
    );
    const figures = readFigures(money, unit, { template, row: row.key });
    rows.push({
      key: row.key,
      code: row.code,
      name: tidyName(own[block.layout.indexOf('name')] ?? ''),
      cells: figures.cells,
    });
    losses.push(...figures.losses);
  }
  return { rows, losses };
}

/** By code where there is one, else by name, else by 行次. A name is matched without its leading 一、. */
function findRow(block: BlockTemplate, own: readonly string[]): RowTemplate | undefined {
  const part = (name: string) => own[block.layout.indexOf(name)] ?? '';
  const code = plain(part('code'));
  if (block.layout.includes('code')) return code === '' ? undefined : block.rows.find((row) => row.code === code);
  const line = Number(plain(part('line')) || Number.NaN);
  const named = block.rows.filter((row) => row.name !== '' && bareName(row.name) === bareName(part('name')));
  return named.find((row) => row.line === line) ?? named[0] ?? block.rows.find((row) => row.line === line);
}

/** "一、一般公共服务支出" and "一般公共服务支出" name the same row. */
function bareName(name: string): string {
  return plain(name).replace(/^[一二三四五六七八九十]{1,3}、/, '');
}

/** The last line of a table, where totals of all blocks stand: a name, then its figure somewhere before the next name. */
function readFoot(cells: readonly string[], template: TableTemplate, unit: MoneyUnit): LineRead | null {
  const feet = template.blocks.flatMap((block) => block.rows.filter((row) => row.foot).map((row) => ({ block, row })));
  const starts = feet.map(({ row }) => cells.findIndex((cell) => plain(cell) === plain(row.name)));
  if (feet.length === 0 || starts.every((at) => at < 0)) return null;
  const losses: Loss[] = [];
  const rows = feet.flatMap(({ block, row }, i) => {
    const start = starts[i] ?? -1;
    if (start < 0) return [];
    const end = Math.min(...starts.filter((at) => at > start), cells.length);
    const column = block.layout.at(-1) ?? '';
    const text = cells.slice(start + 1, end).findLast((cell) => cell !== '' && figureOf(cell, unit) !== '') ?? '';
    const figures = readFigures([[column, text]], unit, { template, row: row.key });
    losses.push(...figures.losses);
    return [{ key: row.key, code: row.code, name: tidyName(cells[start] ?? ''), cells: figures.cells }];
  });
  return { rows, losses };
}
