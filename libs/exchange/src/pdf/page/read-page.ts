import { alignedLattices } from '../columns/aligned-lattices.js';
import { partsOf } from '../columns/line-words.js';
import type { Glyph, Turn } from '../content/geometry.js';
import { turnGlyphs, type UprightPage } from '../content/upright.js';
import { fillLattice, isIn } from '../lattice/fill-lattice.js';
import { findLattices } from '../lattice/find-lattices.js';
import { joinRules } from '../lattice/join-rules.js';
import { boxOf, type Lattice } from '../lattice/lattice.js';
import { drawnOnce, linesOf } from '../text/lines.js';
import { textOfLine } from '../text/words.js';
import type { Page, PageItem, PageLine, PageTable } from './page.js';

/** A gap of so many ems is none of running text. */
const SPREAD = 1.5;

/** The words of one page: what lies in tables, and the lines around them. */
export function readPage({ glyphs, rules, width, height }: UprightPage, number: number): Page {
  const free = new Set(drawnOnce(glyphs));
  const drawn = readTables(findLattices(rules), free);
  const lines = linesOf([...free].filter((glyph) => glyph.turn === 0));
  const across = joinRules(rules).filter((rule) => rule.across);
  const aligned = readTables(alignedLattices(lines, across), free);
  const items = [...drawn, ...aligned, ...readLines([...free])].sort((a, b) => a.top - b.top);
  return { number, width, height, items: numbered(items, number) };
}

const readTables = (lattices: readonly Lattice[], free: Set<Glyph>) =>
  lattices.map((lattice) => readTable(lattice, free)).filter((table) => table !== null);

/** Takes the table's characters out of those still free; null where lines are drawn around nothing. */
function readTable(lattice: Lattice, free: Set<Glyph>): PageTable | null {
  const inside = [...free].filter((glyph) => isIn(lattice, glyph));
  const cells = fillLattice(lattice, inside);
  if (!cells.flat().some(({ text }) => text !== '')) return null;
  for (const glyph of inside) free.delete(glyph);
  return {
    kind: 'table',
    ...boxOf(lattice),
    xs: lattice.xs,
    rows: cells.map((row) => ({ cells: row, page: 0, number: 0 })),
  };
}

function readLines(glyphs: readonly Glyph[]): PageLine[] {
  return ([0, 1, 2, 3] as Turn[]).flatMap((turn) => {
    const turned = glyphs.filter((glyph) => glyph.turn === turn);
    return linesOf(turnGlyphs(turned, turn, { width: 0, height: 0 })).map((line) => {
      const { left, top, right, bottom, size } = line;
      const isSpread = partsOf(line, SPREAD).length > 1;
      const text = textOfLine(line);
      return { kind: 'line' as const, text, isSpread, left, top, right, bottom, size, page: 0, number: 0 };
    });
  });
}

function numbered(items: readonly PageItem[], page: number): PageItem[] {
  let number = 0;
  const next = () => ({ page, number: ++number });
  return items.map((item) =>
    item.kind === 'line' ? { ...item, ...next() } : { ...item, rows: item.rows.map((row) => ({ ...row, ...next() })) },
  );
}
