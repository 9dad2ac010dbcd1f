import { IDENTITY, type Matrix } from './geometry.js';
import { rulesOfFill, rulesOfStroke, straightParts } from './path-rules.js';

const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 4];
const rectangle = (x: number, y: number, width: number, height: number) => [
  ...[MOVE, x, y, LINE, x + width, y, LINE, x + width, y + height, LINE, x, y + height, CLOSE],
];
const across = (at: number, from: number, to: number) => ({ across: true, at, from, to });
const down = (at: number, from: number, to: number) => ({ across: false, at, from, to });

describe('ruling lines of a path', () => {
  it('are the sides of what is stroked, its last one too', () => {
    expect(rulesOfStroke(straightParts(rectangle(10, 20, 100, 30), IDENTITY), 1)).toEqual([
      across(20, 10, 110),
      down(110, 20, 50),
      across(50, 10, 110),
      down(10, 20, 50),
    ]);
  });

  it('are where the page turns and scales them to', () => {
    const matrix: Matrix = [0, 2, -2, 0, 500, 0];
    const line = [MOVE, 10, 20, LINE, 60, 20];
    expect(rulesOfStroke(straightParts(line, matrix), 1)).toEqual([down(460, 20, 120)]);
  });

  it('are thin rectangles that are filled, and no others', () => {
    const parts = [...rectangle(10, 20, 100, 0.5), ...rectangle(10, 20, 1, 40), ...rectangle(10, 20, 100, 40)];
    expect(rulesOfFill(straightParts(parts, IDENTITY))).toEqual([across(20.25, 10, 110), down(10.5, 20, 60)]);
  });

  it('are the four sides of a frame', () => {
    const frame = [...rectangle(0, 0, 100, 50), ...rectangle(1, 1, 98, 48)];
    expect(rulesOfFill(straightParts(frame, IDENTITY))).toEqual([
      across(0.5, 0, 100),
      across(49.5, 0, 100),
      down(0.5, 0, 50),
      down(99.5, 0, 50),
    ]);
  });

  it('are no curves, slanting lines, dots and broad strokes', () => {
    const curve = [MOVE, 0, 0, CURVE, 10, 0, 20, 0, 30, 0];
    const slanting = [MOVE, 0, 0, LINE, 50, 20];
    const dot = [MOVE, 0, 0, LINE, 0.4, 0];
    expect(rulesOfStroke(straightParts([...curve, ...slanting, ...dot], IDENTITY), 1)).toEqual([]);
    expect(rulesOfStroke(straightParts([MOVE, 0, 0, LINE, 90, 0], IDENTITY), 12)).toEqual([]);
  });
});
