import { BOUNDS } from './bounds.js';
import type { SourceCell } from './source.js';
import { Unreadable } from './unreadable.js';

const BLANK: SourceCell = { text: '', covered: null };
const LEFT: SourceCell = { text: '', covered: 'left' };
const ABOVE: SourceCell = { text: '', covered: 'above' };

/** A rectangle of cells under construction. Only what is put costs memory, so a far column is no burden. */
export class Grid {
  private readonly lines: Map<number, SourceCell>[] = [];
  private size = 0;

  get height(): number {
    return this.lines.length;
  }

  /** A row with nothing in it, unless it is there. */
  reach(row: number): Map<number, SourceCell> {
    while (this.lines.length <= row) this.lines.push(new Map());
    return this.lines[row] as Map<number, SourceCell>;
  }

  isTaken(row: number, column: number): boolean {
    return this.lines[row]?.has(column) ?? false;
  }

  /**
   * A cell over `rows` and `columns` positions. Where another cell lies already, that one stays. An empty cell merges
   * nothing: all its positions are empty.
   */
  put(row: number, column: number, text: string, rows = 1, columns = 1): void {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        if (this.isTaken(r, c)) continue;
        if (++this.size > BOUNDS.cells) throw new Unreadable('FILE.TOO_COSTLY');
        this.reach(r).set(c, text === '' ? BLANK : positionOf(text, r - row, c - column));
      }
    }
  }

  /** The rows as a rectangle. A column in which nothing is written, however wide a title lies over it, is left out. */
  rows(): SourceCell[][] {
    const written = new Set(this.lines.flatMap((line) => [...line].flatMap(([c, { text }]) => (text ? [c] : []))));
    const columns = [...written].sort((a, b) => a - b);
    if (this.lines.length * columns.length > BOUNDS.cells) throw new Unreadable('FILE.TOO_COSTLY');
    return this.lines.map((line) => columns.map((c) => line.get(c) ?? BLANK));
  }
}

function positionOf(text: string, down: number, right: number): SourceCell {
  if (down > 0) return ABOVE;
  return right > 0 ? LEFT : { text, covered: null };
}
