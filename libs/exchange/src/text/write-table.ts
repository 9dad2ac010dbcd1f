import type { Loss, TableContent, TableRow } from '#contracts';
import { groupDigits } from '#kernel';
import { type BlockTemplate, type CompiledPack, type HeaderCell, type TableTemplate, tableTemplate } from '#template';
import { plainLine } from './plain-line.js';
import { UNPLACED } from './read-table.js';

/** One table: title, form number, department, unit, header, rows, what could not be placed, notes. */
export function writeTable(table: TableContent, losses: readonly Loss[], { pack }: CompiledPack): readonly string[] {
  const template = tableTemplate(pack, table.key);
  const own = losses.filter((loss) => loss.place.table === table.key);
  const grid = [...headerLines(template.header), ...rowsOf(table, template, new Figures(own)), ...unplaced(own)];
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
    ...table.notes.map(noteLine),
    ...(table.emptyStatement === null ? [] : [table.emptyStatement]),
    '',
  ];
}

/** A note is printed as it is; only one that looks like something else is marked. */
function noteLine(note: string): string {
  return /^注[：:]/.test(note) ? note : plainLine(note);
}

/** A cell over several columns and rows leaves blanks where it lies. */
function headerLines(header: readonly (readonly HeaderCell[])[]): readonly (readonly string[])[] {
  const lines = header.map((): string[] => []);
  header.forEach((cells, row) => {
    let column = 0;
    for (const { text, colspan, rowspan } of cells) {
      while (lines[row]?.[column] !== undefined) column++;
      for (const line of lines.slice(row, row + rowspan)) {
        for (let c = column; c < column + colspan; c++) line[c] = '';
      }
      (lines[row] as string[])[column] = text;
    }
  });
  return lines.map((line) => Array.from(line, (text) => text ?? ''));
}

/** The figures of rows as printed, grouped; where one could not be read, what stood there. */
class Figures {
  private readonly unreadable: ReadonlyMap<string, string>;

  constructor(losses: readonly Loss[]) {
    const lost = losses.filter((loss) => loss.code === 'LOSS.CELL_UNREADABLE');
    this.unreadable = new Map(lost.map(({ place, details }) => [`${place.row} ${place.column}`, details.text ?? '']));
  }

  print(row: TableRow, column: string): string {
    const figure = row.cells[column];
    return figure === undefined ? (this.unreadable.get(`${row.key} ${column}`) ?? '') : groupDigits(figure);
  }
}

function unplaced(losses: readonly Loss[]): readonly (readonly string[])[] {
  const left = losses.filter((loss) => loss.code === 'LOSS.FIGURE_UNPLACED');
  return left.map(({ details }) => [UNPLACED, details.label ?? '', details.figure ?? '']);
}

function rowsOf(table: TableContent, template: TableTemplate, figures: Figures): readonly (readonly string[])[] {
  if (template.kind === 'fixed') return fixedRows(table, template, figures);
  return table.rows.map((row) => {
    const codes = [row.code ?? '', ...Array<string>(template.codeColumns - 1).fill('')];
    const label = template.kind === 'coded' ? [...codes, row.name ?? ''] : [];
    return [...label, ...template.columns.map((column) => figures.print(row, column.key))];
  });
}

/** Blocks stand side by side; a foot row comes last. */
function fixedRows(table: TableContent, template: TableTemplate, figures: Figures): readonly (readonly string[])[] {
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  const sides = template.blocks.map((block) => ({
    block,
    body: block.rows.filter((r) => !r.foot),
    foot: block.rows.find((r) => r.foot),
  }));
  const height = Math.max(...sides.map((side) => side.body.length));
  const lines = Array.from({ length: height }, (_, i) =>
    sides.flatMap(({ block, body }) => sideOf(block, rows.get(body[i]?.key ?? ''), body[i]?.line ?? null, figures)),
  );
  const hasFoot = sides.some(({ foot }) => foot && rows.has(foot.key));
  const foot = sides.flatMap(({ block, foot }) => footOf(block, rows.get(foot?.key ?? ''), figures));
  return hasFoot ? [...lines, foot] : lines;
}

function sideOf(
  block: BlockTemplate,
  row: TableRow | undefined,
  line: number | null,
  figures: Figures,
): readonly string[] {
  return block.layout.map((part) => {
    if (!row) return '';
    if (part === 'code') return row.code ?? '';
    if (part === 'name') return row.name ?? '';
    return part === 'line' ? `${line ?? ''}` : figures.print(row, part);
  });
}

function footOf(block: BlockTemplate, row: TableRow | undefined, figures: Figures): readonly string[] {
  const blanks = block.layout.map(() => '');
  return row ? blanks.with(0, row.name ?? '').with(-1, figures.print(row, block.layout.at(-1) ?? '')) : blanks;
}
