import { apply, type Box, boxAround, type Matrix, type Rule } from './geometry.js';

/** Ruling lines are no thicker; a filled rectangle up to here is a line, any other a background. */
const THICKEST = 3.2;
const SHORTEST = 1;
/** How far a line may lean and still be level or upright. */
const LEAN = 0.6;

type Point = readonly [number, number];

/** The numbers pdf.js writes a path with. */
const STEP = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 };

/** The straight parts of a path, one list of points each; a curve ends one. */
export function straightParts(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  const begin = (...points: Point[]) => {
    if (part.length > 1) parts.push(part);
    part = points;
  };
  const at = (i: number) => apply(matrix, path[i] ?? 0, path[i + 1] ?? 0);
  for (let i = 0; i < path.length; ) {
    const step = path[i++];
    if (step === STEP.move) begin(at(i));
    else if (step === STEP.line) part.push(at(i));
    else if (step === STEP.curve) begin(at(i + 4));
    else if (step === STEP.quadratic) begin(at(i + 2));
    else if (part[0]) part.push(part[0]);
    i += step === STEP.curve ? 6 : step === STEP.quadratic ? 4 : step === STEP.close ? 0 : 2;
  }
  begin();
  return parts;
}

export function rulesOfStroke(parts: readonly Point[][], width: number): Rule[] {
  if (width > THICKEST * 2) return [];
  return parts.flatMap((points) =>
    points.slice(1).flatMap((point, i) => ruleAlong(boxAround([points[i] ?? point, point]), LEAN)),
  );
}

/** Thin rectangles, and frames: a rectangle with a slightly smaller one cut out of it. */
export function rulesOfFill(parts: readonly Point[][]): Rule[] {
  const boxes = parts.map(boxAround);
  return boxes.flatMap((box, i) => {
    const next = boxes[i + 1];
    return next && isFrame(box, next) ? frameRules(box, next) : ruleAlong(box, THICKEST);
  });
}

function ruleAlong({ left, right, top, bottom }: Box, thickest: number): Rule[] {
  const [width, height] = [right - left, bottom - top];
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) > thickest) return [];
  return width > height
    ? [{ across: true, at: (top + bottom) / 2, from: left, to: right }]
    : [{ across: false, at: (left + right) / 2, from: top, to: bottom }];
}

function isFrame(outer: Box, inner: Box): boolean {
  const margins = [
    inner.left - outer.left,
    outer.right - inner.right,
    inner.top - outer.top,
    outer.bottom - inner.bottom,
  ];
  return margins.every((margin) => margin >= 0 && margin <= THICKEST) && margins.some((margin) => margin > 0);
}

function frameRules(outer: Box, inner: Box): Rule[] {
  const strips: Box[] = [
    { ...outer, bottom: inner.top },
    { ...outer, top: inner.bottom },
    { ...outer, right: inner.left },
    { ...outer, left: inner.right },
  ];
  return strips.filter((s) => s.right > s.left && s.bottom > s.top).flatMap((strip) => ruleAlong(strip, THICKEST));
}
