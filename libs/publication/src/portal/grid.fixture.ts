import { elements, type Node, textOf } from './markup.fixture.js';

/** A table as a browser lays it out: every slot of every line with the cell that covers it. */
export interface Grid {
  readonly lines: readonly (readonly Node[])[];
  /** How many lines belong to the head. */
  readonly head: number;
}

/** Throws unless the cells cover every slot of every line exactly once. */
export function gridOf(table: Node): Grid {
  const lines: Node[][] = [];
  const rows = elements(table, 'tr');
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of elements(row, 'th', 'td')) {
      while (lines[y]?.[x]) x += 1;
      for (let dy = 0; dy < span(cell, 'rowspan'); dy++) {
        if (y + dy >= rows.length) throw new RangeError('a cell reaches below the table');
        for (let dx = 0; dx < span(cell, 'colspan'); dx++) cover(lines, x + dx, y + dy, cell);
      }
    }
  });
  const width = lines[0]?.length ?? 0;
  for (const line of lines) {
    if (line.length !== width || line.includes(undefined as never) || Object.keys(line).length !== width) {
      throw new RangeError(`a line covers ${Object.keys(line).length} of ${width} columns`);
    }
  }
  return { lines, head: elements(table, 'thead').flatMap((head) => elements(head, 'tr')).length };
}

function cover(lines: Node[][], x: number, y: number, cell: Node): void {
  lines[y] ??= [];
  const line = lines[y];
  if (line[x]) throw new RangeError(`two cells in line ${y}, column ${x}`);
  line[x] = cell;
}

function span(cell: Node, name: 'colspan' | 'rowspan'): number {
  return Number(cell.attributes[name] ?? 1);
}

/** The headers above a slot, outermost first, as the HTML standard finds them for `scope="col"`. */
export function columnHeaders({ lines }: Grid, x: number, y: number): string[] {
  const above = lines.slice(0, y).map((line) => line[x]);
  return [...new Set(above)].filter((cell) => cell?.attributes.scope === 'col').map((cell) => textOf(cell as Node));
}

/** The header of the line for a slot: the nearest one to its left; null when there is none. */
export function rowHeader({ lines }: Grid, x: number, y: number): string | null {
  const left = lines[y]?.slice(0, x).findLast((cell) => cell.attributes.scope === 'row');
  return left ? textOf(left) : null;
}
