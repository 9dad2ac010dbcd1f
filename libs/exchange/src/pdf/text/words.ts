import { type Glyph, median } from '../content/geometry.js';
import { type GlyphLine, isBlank, linesOf } from './lines.js';

/** Ideographs, their punctuation and full-width forms: no blank belongs between them. */
const CHINESE = /[\u2e80-\u9fff\uf900-\uffef\u3000-\u303f“”‘’…—\u{20000}-\u{3ffff}]/u;
/** Gaps in ems that stand for a blank where they are wider than others of the line by so much. */
const BLANK = { latin: 0.22, mixed: 0.55, chinese: 0.25 };

/** The line's words, one blank wherever there is a gap or a blank in the file. */
export function textOfLine({ glyphs }: Pick<GlyphLine, 'glyphs'>): string {
  const ink = glyphs.filter((glyph) => !isBlank(glyph));
  const usual = Math.max(0, median(ink.slice(1).map((glyph, i) => gapBetween(ink[i] ?? glyph, glyph))));
  let text = '';
  let last: Glyph | null = null;
  let blank = false;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      blank = true;
      continue;
    }
    if (last && (blank || gapBetween(last, glyph) > usual + blankBetween(last, glyph))) text += ' ';
    text += glyph.text;
    last = glyph;
    blank = false;
  }
  return text.replace(/\s+/g, ' ').trim();
}

const gapBetween = (a: Glyph, b: Glyph) => (b.left - a.right) / Math.max(a.size, b.size);

/** Word keeps Latin letters and figures a quarter of an em from Chinese; that is no blank. */
function blankBetween(a: Glyph, b: Glyph): number {
  if (isChinese(a.text) !== isChinese(b.text)) return BLANK.mixed;
  return isChinese(a.text) ? BLANK.chinese : BLANK.latin;
}

export const isChinese = (character: string) => CHINESE.test(character);

/** Two lines of one paragraph. A word or figure that the margin broke is whole again; `full`: the first line was. */
export function joinLines(a: string, b: string, full: boolean): string {
  const [end, start] = [a.at(-1) ?? '', b[0] ?? ''];
  const broken = full && /[\d.,]/.test(end) && /[\d.,%]/.test(start);
  return a === '' || broken || isChinese(end) || isChinese(start) ? a + b : `${a} ${b}`;
}

/** All the words within a cell: its lines from the top, joined. */
export function textWithin(glyphs: readonly Glyph[], width: number): string {
  let text = '';
  let right = false;
  for (const line of linesOf(glyphs)) {
    text = joinLines(text, textOfLine(line), right);
    right = width - (line.right - line.left) < 2 * line.size;
  }
  return text;
}
