/** Points (1/72 inch) on an upright page: x to the right, y down. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One character as it stands on the page. */
export interface Glyph extends Box {
  readonly text: string;
  /** Height of its font. */
  readonly size: number;
  /** Quarter turns clockwise from upright. */
  readonly turn: Turn;
}

export type Turn = 0 | 1 | 2 | 3;

/** A horizontal or vertical ruling line: at `at`, from `from` to `to` along its own direction. */
export interface Rule {
  readonly across: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** [a b c d e f] of PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function boxAround(points: readonly (readonly [number, number])[]): Box {
  return unite(points.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })));
}

export function unite(boxes: readonly Box[]): Box {
  const around = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const box of boxes) {
    around.left = Math.min(around.left, box.left);
    around.top = Math.min(around.top, box.top);
    around.right = Math.max(around.right, box.right);
    around.bottom = Math.max(around.bottom, box.bottom);
  }
  return around;
}

export const middleX = ({ left, right }: Box) => (left + right) / 2;
export const middleY = ({ top, bottom }: Box) => (top + bottom) / 2;

export function contains(outer: Box, x: number, y: number): boolean {
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
}

/** The middle one; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
