import { type Box, unite } from '../content/geometry.js';
import { type GlyphLine, isBlank } from '../text/lines.js';

/** The parts of a line that gaps of so many ems separate. */
export function partsOf({ glyphs, size }: GlyphLine, gap: number): Box[] {
  const parts: Box[] = [];
  for (const { left, top, right, bottom } of glyphs.filter((glyph) => !isBlank(glyph))) {
    const last = parts.at(-1);
    const box = { left, top, right, bottom };
    if (last && left - last.right < gap * size) parts[parts.length - 1] = unite([last, box]);
    else parts.push(box);
  }
  return parts;
}
