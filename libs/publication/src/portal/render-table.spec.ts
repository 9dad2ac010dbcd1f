import type { TableContent } from '#contracts';
import { groupDigits } from '#kernel';
import {
  builtInPack,
  type CompiledPack,
  DEFAULT_PACK,
  printedWidth,
  type TableTemplate,
  tableTemplate,
} from '#template';
import { goldenDocument } from './golden.fixture.js';
import { columnHeaders, type Grid, gridOf, rowHeader } from './grid.fixture.js';
import { elements, readMarkup, textOf } from './markup.fixture.js';
import { renderTable } from './render-table.js';

const { tables } = goldenDocument();
const named = tables.map((table) => [table.title, table] as const);
let compiled: CompiledPack;
beforeAll(async () => {
  compiled = await builtInPack(DEFAULT_PACK);
});

const templateOf = (table: TableContent) => tableTemplate(compiled.pack, table.key);
const gridFor = (table: TableContent) => gridOf(readMarkup(renderTable(table, templateOf(table)).text));

/** The column of the grid that holds a column of figures, at or after `from`, told by the words above it: its name is made of them. */
function columnOf(grid: Grid, column: TableTemplate['columns'][number], from = 0): number {
  const width = grid.lines[0]?.length ?? 0;
  for (let x = from; x < width; x++) {
    const words = columnHeaders(grid, x, grid.head);
    if (column.number !== null && words.pop() !== `${column.number}`) continue;
    if (words.reduce((rest, word) => (rest.startsWith(word) ? rest.slice(word.length) : rest), column.name) === '')
      return x;
  }
  throw new RangeError(`no column ${column.name}`);
}

/** Where the line of a row begins: by its number, code or name in a fixed table, by its order otherwise. */
function placeOf(grid: Grid, table: TableContent, template: TableTemplate, index: number): { x: number; y: number } {
  if (template.kind !== 'fixed') return { x: 0, y: grid.head + index };
  const known = template.blocks.flatMap((block) => block.rows).find(({ key }) => key === table.rows[index]?.key);
  const [kind, text] =
    known?.line != null ? ['line', known.line] : known?.code ? ['code', known.code] : ['name', known?.name];
  for (let y = grid.head; y < grid.lines.length; y++) {
    const x = (grid.lines[y] ?? []).findIndex(
      (cell) => cell.attributes.class?.split(' ').includes(`${kind}`) && textOf(cell) === `${text}`,
    );
    if (x >= 0) return { x, y };
  }
  throw new RangeError(`no line for ${table.rows[index]?.key}`);
}

it('has the whole set of the pack to prove it with', () => {
  expect(tables.map(({ key }) => key)).toEqual(compiled.pack.tables.map(({ key }) => key));
});

describe.each(named)('%s', (_, table) => {
  it('covers a full grid as wide as it is printed, head and body', () => {
    const grid = gridFor(table);
    const template = templateOf(table);
    expect(grid.head).toBe(template.header.length);
    for (const line of grid.lines) expect(line).toHaveLength(printedWidth(template));
  });

  it('has a header in words above every column of figures, and no header without words', () => {
    const grid = gridFor(table);
    for (const column of templateOf(table).columns) expect(columnOf(grid, column)).toBeGreaterThanOrEqual(0);
    const headers = elements(readMarkup(renderTable(table, templateOf(table)).text), 'th');
    expect(headers.filter((th) => textOf(th) === '' || !/^(col|row)$/.test(th.attributes.scope ?? ''))).toEqual([]);
  });

  it('shows every figure in its cell, under its headers, and no other', () => {
    const grid = gridFor(table);
    const template = templateOf(table);
    const printed = grid.lines.flat().filter((cell) => cell.attributes.class?.startsWith('figure') && textOf(cell));
    expect(printed).toHaveLength(table.rows.flatMap(({ cells }) => Object.keys(cells)).length);
    for (const [i, row] of table.rows.entries()) {
      const { x: from, y } = placeOf(grid, table, template, i);
      for (const [key, figure] of Object.entries(row.cells)) {
        const column = template.columns.find((c) => c.key === key) as TableTemplate['columns'][number];
        const x = columnOf(grid, column, from);
        expect([row.key, key, textOf(grid.lines[y]?.[x] as never)]).toEqual([row.key, key, groupDigits(figure)]);
        expect(rowHeader(grid, x, y)).toBe(row.name);
      }
    }
  });

  it('carries its title as heading, and its notes word for word', () => {
    const page = readMarkup(renderTable(table, templateOf(table)).text);
    expect(
      elements(page, 'caption')
        .flatMap((caption) => elements(caption, 'h3'))
        .map(textOf),
    ).toEqual([table.title]);
    const notes = [...table.notes, ...(table.emptyStatement === null ? [] : [table.emptyStatement])];
    expect(elements(page, 'p').map(textOf).slice(1)).toEqual(notes);
  });
});

it('shows a table without any row with one empty line', () => {
  const empty = tables.map((table) => ({ ...table, rows: [] }));
  for (const table of empty) {
    const { lines, head } = gridFor(table);
    expect(lines.length).toBeGreaterThan(head);
    const figures = lines.flat().filter((cell) => cell.attributes.class?.startsWith('figure'));
    expect(figures.map(textOf).join('')).toBe('');
  }
});
