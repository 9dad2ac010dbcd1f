import type { SourceCell } from '../../source/source.js';
import { type Box, contains, type Glyph, median, middleX, middleY, type Turn, unite } from '../content/geometry.js';
import { turnGlyphs } from '../content/upright.js';
import { isBlank } from '../text/lines.js';
import { textWithin } from '../text/words.js';
import { boxOf, type Lattice, type Span } from './lattice.js';

/** Characters that follow each other this close, in ems, were written as one. */
const CLOSE = 0.3;
/** A gap over a line that is wider by this many points than others of the text parts two cells. */
const PARTING = 0.5;

/** The grid with its words. */
export function fillLattice(lattice: Lattice, glyphs: readonly Glyph[]): SourceCell[][] {
  const spanAt = spanFinder(lattice);
  const filled = new Map<Span, Glyph[]>(lattice.spans.map((span) => [span, []]));
  for (const run of runsOf(glyphs)) {
    for (const piece of splitAtLines(run, spanAt)) {
      const ink = piece.filter((glyph) => !isBlank(glyph));
      if (ink.length === 0) continue;
      const box = unite(ink);
      const inside = filled.get(spanAt(middleX(box), middleY(box)));
      for (const glyph of piece) inside?.push(glyph);
    }
  }
  const grid: SourceCell[][] = lattice.ys.slice(1).map(() => []);
  for (const [span, inside] of filled) {
    const text = textOfCell(inside, lattice, span);
    for (let r = span.row; r < span.row + span.rows; r++) {
      for (let c = span.column; c < span.column + span.columns; c++) {
        const row = grid[r];
        if (row) row[c] = positionOf(text, r - span.row, c - span.column);
      }
    }
  }
  return grid;
}

/** An empty cell merges nothing: all its positions are empty. */
function positionOf(text: string, down: number, right: number): SourceCell {
  if (text === '' || (down === 0 && right === 0)) return { text, covered: null };
  return { text: '', covered: down > 0 ? 'above' : 'left' };
}

type SpanAt = (x: number, y: number) => Span;

export function isIn(lattice: Lattice, glyph: Box): boolean {
  return contains(boxOf(lattice), middleX(glyph), middleY(glyph));
}

function spanFinder({ xs, ys, spans }: Lattice): SpanAt {
  const columns = xs.length - 1;
  const at: Span[] = [];
  for (const span of spans) {
    for (let r = span.row; r < span.row + span.rows; r++) {
      for (let c = span.column; c < span.column + span.columns; c++) at[r * columns + c] = span;
    }
  }
  const place = (lines: readonly number[], value: number) =>
    Math.max(
      0,
      Math.min(
        lines.length - 2,
        lines.findLastIndex((line) => line <= value),
      ),
    );
  return (x, y) => at[place(ys, y) * columns + place(xs, x)] as Span;
}

/** Characters in the order of drawing, as long as each follows close upon the last. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && follows(last, glyph)) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

function follows(a: Glyph, b: Glyph): boolean {
  const near = CLOSE * Math.max(a.size, b.size);
  const level = Math.abs(middleY(a) - middleY(b)) <= near;
  return a.turn === 0 && b.turn === 0 && level && Math.abs(b.left - a.right) <= near;
}

/** A run that goes over a line is parted there, if it stands apart there; else it is one cell's text, too long for it. */
function splitAtLines(run: readonly Glyph[], spanAt: SpanAt): Glyph[][] {
  const spans = run.map((glyph) => spanAt(middleX(glyph), middleY(glyph)));
  if (spans.every((span) => span === spans[0])) return [[...run]];
  const gaps = run.slice(1).map((glyph, i) => glyph.left - (run[i] ?? glyph).right);
  const usual = median(gaps);
  const pieces: Glyph[][] = [];
  for (const [i, glyph] of run.entries()) {
    const last = run[i - 1];
    const parted = last && (isBlank(last) || isBlank(glyph) || (gaps[i - 1] ?? 0) > usual + PARTING);
    if (i === 0 || (parted && spans[i] !== spans[i - 1])) pieces.push([glyph]);
    else pieces.at(-1)?.push(glyph);
  }
  return pieces;
}

/** Text that stands upright in a cell, then what is turned, each turned upright. */
function textOfCell(glyphs: readonly Glyph[], { xs, ys }: Lattice, { row, column, rows, columns }: Span): string {
  const width = (xs[column + columns] ?? 0) - (xs[column] ?? 0);
  const height = (ys[row + rows] ?? 0) - (ys[row] ?? 0);
  return ([0, 1, 2, 3] as Turn[])
    .map((turn) => {
      const turned = glyphs.filter((glyph) => glyph.turn === turn);
      return textWithin(turnGlyphs(turned, turn, { width: 0, height: 0 }), turn % 2 === 0 ? width : height);
    })
    .join('');
}
