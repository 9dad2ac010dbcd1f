import fc from 'fast-check';
import type { Rule } from '../content/geometry.js';
import { findLattices } from './find-lattices.js';
import { framed, ruledTable } from './ruled.fixture.js';

const across = (at: number, from: number, to: number): Rule => ({ across: true, at, from, to });
const down = (at: number, from: number, to: number): Rule => ({ across: false, at, from, to });

describe('finding tables by their lines', () => {
  it('finds the grid and its merged cells, whatever order the lines are drawn in', () => {
    fc.assert(
      fc.property(ruledTable, fc.nat(), (table, seed) => {
        const rules = framed(table).map((rule, i) => ({ rule, key: (i * 7919 + seed) % 104729 }));
        const shuffled = rules.sort((a, b) => a.key - b.key).map(({ rule }) => rule);
        expect(findLattices(shuffled)).toEqual([table]);
      }),
    );
  });

  it('does not mind lines that end a little short, lie a little off or are drawn in pieces', () => {
    fc.assert(
      fc.property(
        ruledTable,
        fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 9, maxLength: 9 }),
        (table, noise) => {
          let drawn = 0;
          const off = () => (noise[drawn++ % noise.length] ?? 0) / 100;
          const shaken = framed(table).flatMap(({ across: is, at, from, to }) => {
            const middle = (from + to) / 2;
            return [
              { across: is, at: at + off(), from: from + 0.5 + off(), to: middle },
              { across: is, at: at + off(), from: middle + 0.5, to: to - 0.5 + off() },
            ];
          });
          const [found, ...others] = findLattices(shaken);
          expect(others).toEqual([]);
          expect(found?.spans).toEqual(table.spans);
        },
      ),
    );
  });

  it('keeps tables apart that do not touch', () => {
    fc.assert(
      fc.property(ruledTable, ruledTable, (one, other) => {
        const below = { ...other, ys: other.ys.map((y) => y + (one.ys.at(-1) ?? 0)) };
        expect(findLattices([...framed(one), ...framed(below)])).toEqual([one, below]);
      }),
    );
  });

  it('closes a table that is open at its sides', () => {
    const rules = [across(10, 0, 100), across(30, 0, 100), across(50, 0, 100), down(40, 10, 50)];
    expect(findLattices(rules)).toEqual([
      {
        xs: [0, 40, 100],
        ys: [10, 30, 50],
        spans: [
          { row: 0, column: 0, rows: 1, columns: 1 },
          { row: 0, column: 1, rows: 1, columns: 1 },
          { row: 1, column: 0, rows: 1, columns: 1 },
          { row: 1, column: 1, rows: 1, columns: 1 },
        ],
      },
    ]);
  });

  it('takes a double line for one', () => {
    const box = [across(0, 0, 100), across(40, 0, 100), down(0, 0, 40), down(100, 0, 40)];
    const found = findLattices([...box, down(49, 0, 40), down(51, 0, 40)]);
    expect(found.map(({ xs }) => xs)).toEqual([[0, 50, 100]]);
  });

  it('takes a frame, an underline and the axes of a chart for no table', () => {
    const frame = [across(0, 0, 100), across(40, 0, 100), down(0, 0, 40), down(100, 0, 40)];
    const underline = across(20, 30, 60);
    const axes = [across(300, 0, 100), down(0, 200, 300), across(250, 0, 100)];
    expect(findLattices([...frame, underline, ...axes])).toEqual([]);
  });
});
