import { type Box, type Glyph, middleX, middleY, type Rule, type Turn } from './geometry.js';
import type { PageMarks } from './read-marks.js';

/** A page as it is read: turned so that most of its text is upright. */
export interface UprightPage {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export function upright(marks: PageMarks, size: Size): UprightPage {
  const glyphs = readable(marks).filter((glyph) => isOn(glyph, size));
  const turn = mainTurn(glyphs);
  const [width, height] = turn % 2 === 0 ? [size.width, size.height] : [size.height, size.width];
  return {
    glyphs: turnGlyphs(glyphs, turn, size),
    rules: marks.rules.filter((rule) => isOn(boxOf(rule), size)).map((rule) => turnRule(rule, turn, size)),
    width,
    height,
  };
}

/** Text under a scan counts where there is little else; beside real text it repeats or hides something. */
function readable({ visible, invisible }: PageMarks): readonly Glyph[] {
  return invisible.length > visible.length ? [...visible, ...invisible] : visible;
}

function isOn(box: Box, { width, height }: Size): boolean {
  const [x, y] = [middleX(box), middleY(box)];
  const isSmaller = box.right - box.left <= width && box.bottom - box.top <= height;
  return isSmaller && x >= 0 && x <= width && y >= 0 && y <= height;
}

function mainTurn(glyphs: readonly Glyph[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts)) as Turn;
}

/** Turned back by so many quarters, each anticlockwise. */
export function turnGlyphs(glyphs: readonly Glyph[], quarters: Turn, size: Size): Glyph[] {
  if (quarters === 0) return [...glyphs];
  return glyphs.map((glyph) => ({
    ...glyph,
    ...turnBox(glyph, quarters, size),
    turn: ((glyph.turn - quarters + 4) % 4) as Turn,
  }));
}

function turnBox(box: Box, quarters: Turn, { width, height }: Size): Box {
  const { left, top, right, bottom } = box;
  if (quarters === 0) return box;
  if (quarters === 1) return { left: top, right: bottom, top: width - right, bottom: width - left };
  if (quarters === 2) return { left: width - right, right: width - left, top: height - bottom, bottom: height - top };
  return { left: height - bottom, right: height - top, top: left, bottom: right };
}

function boxOf({ across, at, from, to }: Rule): Box {
  return across ? { left: from, right: to, top: at, bottom: at } : { left: at, right: at, top: from, bottom: to };
}

function turnRule(rule: Rule, quarters: Turn, size: Size): Rule {
  const { left, right, top, bottom } = turnBox(boxOf(rule), quarters, size);
  return rule.across === (quarters % 2 === 0)
    ? { across: true, at: top, from: left, to: right }
    : { across: false, at: left, from: top, to: bottom };
}
