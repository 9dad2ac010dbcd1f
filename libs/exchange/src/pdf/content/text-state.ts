import type { Box, Glyph, Matrix, Turn } from './geometry.js';
import { plainCharacters } from './plain-character.js';

/** What pdf.js tells of a font and of one of its glyphs. */
export interface Font {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
}
export interface FontGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** The part of PDF's graphics state that places characters. */
export interface TextState {
  readonly font: Font;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** 1 is as wide as the font says. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly invisible: boolean;
}

export const PLAIN_TEXT: TextState = {
  font: {},
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  invisible: false,
};

/** Where the baseline lies within a character's height, for fonts of all kinds. */
const ASCENT = 0.85;
/** Text that leans more than this is a watermark. Radians. */
const STRAIGHT = 0.09;

/** What one operation writes: the characters on the page, and how far the pen has gone on along the line. */
export interface Writing {
  readonly glyphs: readonly Glyph[];
  readonly advance: number;
}

/** `matrix` takes text space to the page. Glyphs that lean are gone over, not noted. */
export function write(glyphs: readonly (FontGlyph | number)[], state: TextState, matrix: Matrix): Writing {
  const written: Glyph[] = [];
  const turn = turnOf(matrix, state);
  const height = Math.hypot(matrix[2], matrix[3]) * Math.abs(state.size);
  let advance = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      advance -= (glyph / 1000) * state.size * (state.font.vertical ? 1 : state.stretch);
      continue;
    }
    const text = plainCharacters(glyph.unicode);
    if (text !== '' && turn !== null) {
      written.push({ ...boxOf(glyph, state, matrix, advance), text, turn, size: height });
    }
    advance += advanceOf(glyph, state);
  }
  return { glyphs: written, advance };
}

function advanceOf(glyph: FontGlyph, state: TextState): number {
  const { font, size, characterSpacing, wordSpacing, stretch } = state;
  const spacing = characterSpacing + (glyph.isSpace ? wordSpacing : 0);
  if (font.vertical) return spacing + (glyph.vmetric?.[0] ?? -1000) * size * scaleOf(font);
  return (glyph.width * size * scaleOf(font) + spacing) * stretch;
}

const scaleOf = (font: Font) => font.fontMatrix?.[0] ?? 0.001;

function boxOf(glyph: FontGlyph, state: TextState, [a, b, c, d, e, f]: Matrix, advance: number): Box {
  const { font, size, rise, stretch } = state;
  const width = glyph.width * size * scaleOf(font) * stretch;
  const [left, base] = font.vertical ? [-width / 2, advance - ASCENT * size] : [advance, rise];
  const [low, high] = [base - (1 - ASCENT) * size, base + ASCENT * size];
  const [x1, y1] = [a * left + c * low + e, b * left + d * low + f];
  const [x2, y2] = [a * (left + width) + c * high + e, b * (left + width) + d * high + f];
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
}

function turnOf([a, b]: Matrix, { size, stretch }: TextState): Turn | null {
  const direction = Math.sign(size * stretch);
  const quarters = Math.atan2(b * direction, a * direction) / (Math.PI / 2);
  const whole = Math.round(quarters);
  return Math.abs(quarters - whole) * (Math.PI / 2) > STRAIGHT ? null : (((whole + 4) % 4) as Turn);
}
