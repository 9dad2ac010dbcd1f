import type { TableContent, TableRow } from '#contracts';
import { groupDigits } from '#kernel';
import { type BlockTemplate, type CompiledPack, type HeaderCell, type TableTemplate, tableTemplate } from '#template';

/** One table: title, form number, department, unit, header, rows, notes. */
export function writeTable(table: TableContent, { pack }: CompiledPack): readonly string[] {
  const template = tableTemplate(pack, table.key);
  const grid = [...template.header.map(headerCells), ...rowsOf(table, template)];
  return [
    '',
    table.title,
    '',
    ...(table.formNumber === '' ? [] : [table.formNumber]),
    `部门：${table.department}`,
    `金额单位：${table.unit}`,
    '',
    ...grid.map((cells) => cells.join('\t')),
    '',
    ...table.notes,
    ...(table.emptyStatement === null ? [] : [table.emptyStatement]),
    '',
  ];
}

/** A cell that spans columns is followed by as many blank cells. */
function headerCells(cells: readonly HeaderCell[]): readonly string[] {
  return cells.flatMap((cell) => [cell.text, ...Array<string>(cell.colspan - 1).fill('')]);
}

function rowsOf(table: TableContent, template: TableTemplate): readonly (readonly string[])[] {
  if (template.kind === 'fixed') return fixedRows(table, template);
  return table.rows.map((row) => {
    const label = template.kind === 'coded' ? [row.code ?? '', '', '', row.name ?? ''] : [];
    return [...label, ...template.columns.map((column) => figure(row, column.key))];
  });
}

/** Blocks stand side by side; a foot row comes last. */
function fixedRows(table: TableContent, template: TableTemplate): readonly (readonly string[])[] {
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  const sides = template.blocks.map((block) => ({
    block,
    body: block.rows.filter((r) => !r.foot),
    foot: block.rows.find((r) => r.foot),
  }));
  const height = Math.max(...sides.map((side) => side.body.length));
  const lines = Array.from({ length: height }, (_, i) =>
    sides.flatMap(({ block, body }) => sideOf(block, rows.get(body[i]?.key ?? ''), body[i]?.line ?? null)),
  );
  const hasFoot = sides.some(({ foot }) => foot && rows.has(foot.key));
  return hasFoot ? [...lines, sides.flatMap(({ block, foot }) => footOf(block, rows.get(foot?.key ?? '')))] : lines;
}

function sideOf(block: BlockTemplate, row: TableRow | undefined, line: number | null): readonly string[] {
  return block.layout.map((part) => {
    if (!row) return '';
    if (part === 'code') return row.code ?? '';
    if (part === 'name') return row.name ?? '';
    return part === 'line' ? `${line ?? ''}` : figure(row, part);
  });
}

function footOf(block: BlockTemplate, row: TableRow | undefined): readonly string[] {
  const blanks = block.layout.map(() => '');
  return row ? blanks.with(0, row.name ?? '').with(-1, figure(row, block.layout.at(-1) ?? '')) : blanks;
}

function figure(row: TableRow, column: string): string {
  return groupDigits(row.cells[column] ?? '');
}
