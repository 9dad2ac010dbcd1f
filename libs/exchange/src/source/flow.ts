import { BOUNDS } from './bounds.js';
import { Grid } from './grid.js';
import type { SourceBlock, SourcePlace } from './source.js';
import { Unreadable } from './unreadable.js';
import { words } from './words.js';

export interface FlowCell {
  columns: number;
  /** How many rows it lies over; grows while cells below continue it. */
  rows: number;
  /** Whether it only goes on with the cell above it, as DOCX writes merged cells. */
  continues: boolean;
  readonly blocks: SourceBlock[];
}

interface FlowRow {
  readonly at: SourcePlace;
  readonly cells: FlowCell[];
}

interface FlowTable {
  readonly rows: FlowRow[];
  row: FlowRow | null;
  cell: FlowCell | null;
}

/**
 * Blocks in the order of a text that flows (DOCX, HTML): paragraphs, and tables whose cells hold paragraphs and tables
 * again. Told what a parser meets, it keeps the order and makes grids of the tables.
 */
export class Flow {
  readonly blocks: SourceBlock[] = [];
  private readonly tables: FlowTable[] = [];
  private lines = 0;
  private cells = 0;

  paragraph(raw: string): void {
    const text = words(raw, this.lines + 1);
    if (text === '') return;
    const row = this.tables.at(-1)?.row;
    this.place().push({ kind: 'text', text, at: row ? row.at : this.nextLine() });
  }

  openTable(): void {
    this.tables.push({ rows: [], row: null, cell: null });
  }

  openRow(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    table.row = { at: this.nextLine(), cells: [] };
    table.rows.push(table.row);
    table.cell = null;
  }

  /** The cell, whose measures DOCX tells only within it; null outside of tables. */
  openCell(columns = 1, rows = 1): FlowCell | null {
    const table = this.tables.at(-1);
    if (!table) return null;
    if (!table.row) this.openRow();
    if (++this.cells > BOUNDS.cells) throw new Unreadable('FILE.TOO_COSTLY');
    table.cell = { columns, rows, continues: false, blocks: [] };
    table.row?.cells.push(table.cell);
    return table.cell;
  }

  closeCell(): void {
    const table = this.tables.at(-1);
    if (table) table.cell = null;
  }

  /** `keep` is false for a row that turned out to be none: deleted, or hidden. */
  closeRow(keep = true): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (!keep) table.rows.pop();
    table.row = null;
    table.cell = null;
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const target = this.place();
    for (const block of blocksOf(table.rows)) target.push(block);
  }

  /** The innermost open cell. What stands in a table but in none of its cells goes before it, as browsers show it. */
  private place(): SourceBlock[] {
    return this.tables.findLast((table) => table.cell)?.cell?.blocks ?? this.blocks;
  }

  private nextLine(): SourcePlace {
    if (++this.lines > BOUNDS.lines) throw new Unreadable('FILE.TOO_COSTLY');
    return { page: null, line: this.lines };
  }
}

/** A table for layout (one cell; or one row or column with tables inside) is what it holds; tables in others follow. */
function blocksOf(rows: readonly FlowRow[]): SourceBlock[] {
  const cells = rows.flatMap((row) => row.cells);
  const inner = cells.flatMap((cell) => cell.blocks.filter((block) => block.kind === 'table'));
  const narrow = rows.length === 1 || rows.every((row) => row.cells.length <= 1);
  if (cells.length === 1 || (narrow && inner.length > 0)) return cells.flatMap((cell) => cell.blocks);
  const grid = gridOf(rows);
  const isWritten = grid.some((line) => line.some((cell) => cell.text !== ''));
  const table: SourceBlock = {
    kind: 'table',
    rows: rows.map(({ at }, r) => ({ at, cells: grid[r] ?? [] })),
  };
  return isWritten ? [table, ...inner] : inner;
}

function gridOf(rows: readonly FlowRow[]) {
  const grid = new Grid();
  withoutContinuations(rows).forEach((cells, r) => {
    const line = rows[r]?.at.line ?? 0;
    grid.reach(r);
    let column = 0;
    for (const cell of cells) {
      while (grid.isTaken(r, column)) column++;
      const text = words(cell.blocks.map((block) => (block.kind === 'text' ? block.text : '')).join(' '), line);
      const columns = untilTaken(grid, r, column, cell.columns);
      grid.put(r, column, text, Math.min(cell.rows, rows.length - r), columns);
      column += columns;
    }
  });
  return grid.rows();
}

/** A cell never lies over one that comes down from above. */
function untilTaken(grid: Grid, row: number, column: number, columns: number): number {
  for (let c = 1; c < columns; c++) if (grid.isTaken(row, column + c)) return c;
  return columns;
}

/** The cells that begin in each row; those that continue one above, of the same width, have made it longer. */
function withoutContinuations(rows: readonly FlowRow[]): FlowCell[][] {
  let above = new Map<number, FlowCell>();
  return rows.map((row) => {
    const here = new Map<number, FlowCell>();
    let column = 0;
    const beginning = row.cells.filter((cell) => {
      const continued = cell.continues ? above.get(column) : undefined;
      const goesOn = continued?.columns === cell.columns;
      if (goesOn) continued.rows++;
      here.set(column, goesOn ? continued : cell);
      column += cell.columns;
      return !goesOn;
    });
    above = here;
    return beginning;
  });
}
