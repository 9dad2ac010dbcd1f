import fc from 'fast-check';
import type { Rule } from '../content/geometry.js';
import type { Lattice, Span } from './lattice.js';

/** Columns and rows of random sizes, cells merged at random; the first row and column are not, so every line parts. */
export const ruledTable: fc.Arbitrary<Lattice> = fc
  .record({
    widths: fc.array(fc.integer({ min: 9, max: 120 }), { minLength: 2, maxLength: 7 }),
    heights: fc.array(fc.integer({ min: 9, max: 50 }), { minLength: 2, maxLength: 7 }),
    left: fc.integer({ min: 20, max: 90 }),
    top: fc.integer({ min: 20, max: 90 }),
    wishes: fc.array(fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) }), {
      minLength: 49,
      maxLength: 49,
    }),
  })
  .map(({ widths, heights, left, top, wishes }) => ({
    xs: linesFrom(left, widths),
    ys: linesFrom(top, heights),
    spans: mergedAtWill(heights.length, widths.length, wishes),
  }));

function linesFrom(start: number, sizes: readonly number[]): number[] {
  const lines = [start];
  for (const size of sizes) lines.push((lines.at(-1) ?? start) + size);
  return lines;
}

function mergedAtWill(height: number, width: number, wishes: readonly Pick<Span, 'rows' | 'columns'>[]): Span[] {
  const spans: Span[] = [];
  const isFree = (r: number, c: number) => !spans.some((span) => covers(span, r, c));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (!isFree(row, column)) continue;
      const wish = wishes[row * width + column];
      let [rows, columns] = row === 0 || column === 0 ? [1, 1] : [wish?.rows ?? 1, wish?.columns ?? 1];
      rows = Math.min(rows, height - row);
      const taken = Array.from({ length: columns }, (_, i) => column + i).find((c) => c >= width || !isFree(row, c));
      columns = (taken ?? column + columns) - column;
      spans.push({ row, column, rows, columns });
    }
  }
  return spans;
}

const covers = (span: Span, r: number, c: number) =>
  r >= span.row && r < span.row + span.rows && c >= span.column && c < span.column + span.columns;

/** Every cell framed on its own, as word processors draw tables. */
export function framed({ xs, ys, spans }: Lattice): Rule[] {
  return spans.flatMap(({ row, column, rows, columns }) => {
    const [left, right] = [xs[column] ?? 0, xs[column + columns] ?? 0];
    const [top, bottom] = [ys[row] ?? 0, ys[row + rows] ?? 0];
    return [
      { across: true, at: top, from: left, to: right },
      { across: true, at: bottom, from: left, to: right },
      { across: false, at: left, from: top, to: bottom },
      { across: false, at: right, from: top, to: bottom },
    ];
  });
}
