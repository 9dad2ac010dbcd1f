import fc from 'fast-check';
import { isWithin } from './distance.js';

/** By the book: the whole table of distances between all beginnings. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const exchanged = (rows[i - 1]?.[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(exchanged, (rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

it('counts letters put in, left out and exchanged', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 7 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      expect(isWithin(most, one, other)).toBe(distance(one, other) <= most);
    }),
    { numRuns: 2_000 },
  );
});
