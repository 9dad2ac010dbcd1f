import type { GridRow } from './grid-row.js';
import { bareWord } from './words.js';

/** One printed column: what heads it from top to bottom, and which positions of the grid it takes. */
export interface GridColumn {
  readonly path: readonly string[];
  readonly at: readonly number[];
}

interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The columns of a grid. Positions that share the lowest cell of the header are one column that the grid has split. */
export function columnsOf(header: readonly GridRow[], width: number): readonly GridColumn[] {
  const cells = new HeaderCells(header);
  const columns: { path: readonly string[]; at: number[]; leaf: HeaderCell | undefined }[] = [];
  for (let column = 0; column < width; column++) {
    const above = cells.above(column);
    const last = columns.at(-1);
    const leaf = above.at(-1);
    if (last && leaf && last.leaf === leaf) last.at.push(column);
    else columns.push({ path: pathOf(above), at: [column], leaf });
  }
  return columns;
}

/** Without numbers of columns, and without what is printed twice. */
function pathOf(cells: readonly HeaderCell[]): readonly string[] {
  const words = cells.map(({ text }) => bareWord(text)).filter((word) => word !== '' && !/^(\d+|栏次)$/.test(word));
  return words.filter((word, i) => word !== words[i - 1]);
}

class HeaderCells {
  private readonly cells: (HeaderCell | undefined)[][] = [];

  private readonly hasMerges: boolean;

  constructor(private readonly header: readonly GridRow[]) {
    this.hasMerges = header.some(({ covered }) => covered.some((side) => side !== null));
    header.forEach((row, r) => {
      const resolved: (HeaderCell | undefined)[] = [];
      this.cells.push(resolved);
      row.cells.forEach((text, c) => {
        resolved.push(this.resolve(r, c, text));
      });
    });
  }

  /** Every cell above the body in this column, once. */
  above(column: number): readonly HeaderCell[] {
    return [...new Set(this.cells.flatMap((row) => row[column] ?? []))];
  }

  private resolve(row: number, column: number, text: string): HeaderCell | undefined {
    const covered = this.header[row]?.covered[column];
    if (covered === 'left') return this.cells[row]?.[column - 1];
    if (covered === 'above') return this.cells[row - 1]?.[column];
    if (text !== '') return { row, column, text };
    return !this.hasMerges && this.isBelowGroup(row, column) ? this.cells[row]?.[column - 1] : undefined;
  }

  /** Where a file keeps no merged cells: a blank beside a heading of several columns, and above one of its own, in one group. */
  private isBelowGroup(row: number, column: number): boolean {
    const left = this.cells[row]?.[column - 1];
    const above = this.cells[row - 1];
    if (left?.row !== row || above?.[left.column] !== above?.[column]) return false;
    return this.hasTextBelow(row, left.column) && this.hasTextBelow(row, column);
  }

  private hasTextBelow(row: number, column: number): boolean {
    return this.header.slice(row + 1).some(({ cells }) => !/^\d*$/.test(bareWord(cells[column] ?? '')));
  }
}
