import { type Box, type Glyph, median, middleY, unite } from '../content/geometry.js';

/** Characters of one line, from the left; blanks among them. */
export interface GlyphLine extends Box {
  readonly glyphs: readonly Glyph[];
  /** Of most of its characters. */
  readonly size: number;
}

/** Of a character's height, how far its middle may lie from that of its line. */
const SAME_LINE = 0.5;

/** Characters as lines from the top, whatever order they were drawn in. */
export function linesOf(glyphs: readonly Glyph[]): GlyphLine[] {
  const lines: { glyphs: Glyph[]; middle: number; size: number }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => middleY(a) - middleY(b))) {
    const line = lines.at(-1);
    const middle = middleY(glyph);
    if (line && middle - line.middle <= SAME_LINE * Math.max(glyph.size, line.size)) {
      line.middle += (middle - line.middle) / (line.glyphs.length + 1);
      line.size = Math.max(line.size, glyph.size);
      line.glyphs.push(glyph);
    } else lines.push({ glyphs: [glyph], middle, size: glyph.size });
  }
  return lines.map(({ glyphs: unsorted }) => lineOf(unsorted)).filter((line) => line !== null);
}

/** Null for blanks only. */
function lineOf(unsorted: readonly Glyph[]): GlyphLine | null {
  const glyphs = [...unsorted].sort((a, b) => a.left - b.left);
  const ink = glyphs.filter((glyph) => !isBlank(glyph));
  if (ink.length === 0) return null;
  return { ...unite(ink), glyphs, size: median(ink.map(({ size }) => size)) };
}

export const isBlank = ({ text }: Glyph) => text.trim() === '';

/** How near, in ems, the same character must stand to be the same one drawn twice, as for bold or a shadow. */
const TWICE = 0.2;

/** Characters drawn once, in the order of drawing. */
export function drawnOnce(glyphs: readonly Glyph[]): Glyph[] {
  const again = new Set<Glyph>();
  const sorted = glyphs.filter((glyph) => !isBlank(glyph)).sort((a, b) => a.left - b.left);
  for (const [i, glyph] of sorted.entries()) {
    const near = TWICE * glyph.size;
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j] as Glyph;
      if (other.left - glyph.left > near) break;
      if (other.text === glyph.text && Math.abs(other.top - glyph.top) <= near) again.add(other);
    }
  }
  return glyphs.filter((glyph) => !again.has(glyph));
}
