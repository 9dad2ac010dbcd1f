import { median, middleY, type Rule, unite } from '../content/geometry.js';
import { findLattices } from '../lattice/find-lattices.js';
import type { Lattice } from '../lattice/lattice.js';
import type { GlyphLine } from '../text/lines.js';
import { textOfLine } from '../text/words.js';
import { findGutters } from './find-gutters.js';
import { partsOf } from './line-words.js';

/** Only what is surely a table: so many rows and columns at least, in one of them figures. */
const ROWS = 4;
const COLUMNS = 3;
const FIGURES = 0.6;
/** Gaps of so many ems part a row's cells; rows are no further apart than this. */
const CELL_GAP = 0.8;
const ROW_GAP = 3;
const FIGURE = /(?:^| )[-−]?\d[\d,]*\.\d+%?(?= |$)/;
/** Figures that touch each other: nobody could tell where one column ends. */
const TOUCHING = /\d\.\d\d+\.\d/;

/**
 * Tables without lines, or with lines between their rows only: words that stand below each other in columns. Each is
 * given the lines that it lacks.
 */
export function alignedLattices(lines: readonly GlyphLine[], across: readonly Rule[]): Lattice[] {
  return blocksOf(lines).flatMap((block) => {
    const texts = block.map(textOfLine);
    const figures = texts.filter((text) => FIGURE.test(text));
    if (block.length < ROWS || figures.length < FIGURES * block.length) return [];
    if (texts.some((text) => TOUCHING.test(text))) return [];
    const size = median(block.map((line) => line.size));
    const words = block.map((line) => partsOf(line, CELL_GAP / 2));
    const gutters = findGutters(words, size);
    if (gutters.length + 1 < COLUMNS) return [];
    const rows = rowsOf(block, across);
    return findLattices([...rows, ...columnsOf(gutters, rows, words)]);
  });
}

/** Lines that follow each other, each of several cells. */
function blocksOf(lines: readonly GlyphLine[]): GlyphLine[][] {
  const blocks: GlyphLine[][] = [[]];
  for (const line of lines) {
    const last = blocks.at(-1)?.at(-1);
    if (partsOf(line, CELL_GAP).length < 2) blocks.push([]);
    else if (last && line.top - last.bottom > ROW_GAP * line.size) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** The lines that are drawn between the rows, if they are; else one between any two rows. */
function rowsOf(block: readonly GlyphLine[], across: readonly Rule[]): Rule[] {
  const { left, right, top, bottom } = unite(block);
  const [from, to] = [left - 2, right + 2];
  const size = median(block.map((line) => line.size));
  const drawn = across.filter(
    (rule) => rule.at > top - size && rule.at < bottom + size && rule.from < left + size && rule.to > right - size,
  );
  const between = (at: number): Rule => ({ across: true, at, from, to });
  if (drawn.length > block.length / 2) return drawn.map(({ at }) => between(at));
  const middles = block.slice(1).map((line, i) => ((block[i] ?? line).bottom + line.top) / 2);
  return [top - 2, ...middles, bottom + 2].map(between);
}

/** A line down each gutter, but for rows whose words lie over it; and one at either side. */
function columnsOf(gutters: readonly number[], rows: readonly Rule[], words: readonly (readonly Word[])[]): Rule[] {
  const { from = 0, to = 0 } = rows[0] ?? {};
  return rows.slice(1).flatMap((rule, i) => {
    const [top, bottom] = [(rows[i] ?? rule).at, rule.at];
    const here = words.flat().filter((word) => middleY(word) > top && middleY(word) < bottom);
    const free = gutters.filter((x) => !here.some((word) => word.left < x && word.right > x));
    return [from, ...free, to].map((at) => ({ across: false, at, from: top, to: bottom }));
  });
}

type Word = ReturnType<typeof partsOf>[number];
