import fc from 'fast-check';
import { withCell } from '#entry';
import { builtInPack } from '#template';
import { cleanDocument } from '../clean-document.fixture.js';
import type { Comparison, Side } from '../comparison.js';
import { FigureBook } from '../figures/figure-book.js';
import { findConflicts } from './find-conflicts.js';
import { jointSystem } from './joint-system.js';
import { compared, comparisonsOf, trueAccounts } from './mixed-styles.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const book = new FigureBook(clean, pack);
const conflictsOf = (...comparisons: readonly Comparison[]) => findConflicts(jointSystem(comparisons, book)).found;

it('never accuses tables that one set of true amounts stands behind, however their subtotals came about', () => {
  let withTails = 0;
  fc.assert(
    fc.property(trueAccounts, (accounts) => {
      const system = jointSystem(comparisonsOf(accounts), book);
      if (system.comparisons.some(({ verdict }) => verdict === 'tail')) withTails++;
      expect(findConflicts(system)).toEqual({ found: [], decided: true });
    }),
    { numRuns: 200 },
  );
  expect(withTails).toBeGreaterThan(60);
});

/** A figure of 0.01 万元 steps in its own cell. */
function term(cell: string, steps: bigint): Side[number] {
  const figure = { value: steps * 10_000n, half: 5_000n, single: true, precision: '万元2' };
  return { sign: 1, figure, place: { kind: 'cell', table: 'summary', row: cell, column: 'c1' } };
}

/** The same two parts in two tables, and a total above them in each. */
const [b, c, b2, c2] = [term('b', 500n), term('c', 500n), term('b2', 500n), term('c2', 500n)];
const same = [compared([b], '=', [b2]), compared([c], '=', [c2])];
const above = compared([term('a', 1_001n)], '=', [b, c]);
const below = compared([term('a2', 999n)], '=', [b2, c2]);

it('finds two totals of the same parts that are each a little off, one up, one down', () => {
  expect([above, below].map(({ verdict }) => verdict)).toEqual(['tail', 'tail']);
  const [conflict, ...others] = conflictsOf(above, below, ...same);
  expect(others).toEqual([]);
  expect(conflict).toMatchObject({ gap: 20_000n, tolerance: 10_000n, conditions: [0, 1, 2, 3] });
});

it('needs every one of them', () => {
  const all = [above, below, ...same];
  for (const without of all) expect(conflictsOf(...all.filter((one) => one !== without))).toEqual([]);
});

/** The same parts and one more, under a total that is too low: too low for that one, by what `above` says of the others. */
const more = term('m', 500n);
const lower = compared([term('a3', 1_499n)], '=', [b, c, more]);
const [d, e] = [term('d', 250n), term('e', 250n)];

it('takes a figure for unknown that may be the sum of rounded figures, or be copied from one', () => {
  expect(conflictsOf(above, lower)).toMatchObject([{ gap: 20_000n, tolerance: 15_000n }]);
  expect(conflictsOf(above, lower, compared([more], '=', [d, e]))).toEqual([]);
  expect(conflictsOf(above, lower, compared([more], '=', [c2]), compared([c2], '=', [d, e]))).toEqual([]);
});

it('takes a total for unknown that may be the sum of what is below its parts', () => {
  expect(conflictsOf(above, lower, compared([more], '=', [d, term('e', 251n)]))).toEqual([]);
  expect(conflictsOf(above, lower, compared([term('a4', 501n)], '=', [d, term('e', 251n)]))).toHaveLength(1);
});

it('leaves out what already fails, what usually holds, and what a sentence quotes', () => {
  const wrong = compared([b], '=', [term('d', 700n)]);
  expect(wrong.verdict).toBe('real');
  expect(conflictsOf(above, below, ...same, wrong)).toEqual([]);
  const usually = { ...above, origin: { ...above.origin, tier: 'explain' as const } };
  expect(conflictsOf(usually, below, ...same)).toEqual([]);
  const quoted = { ...term('a', 1_001n), place: { kind: 'sentence' as const, section: 's', sentence: 1 } };
  expect(conflictsOf(compared([quoted], '=', [b, c]), below, ...same)).toEqual([]);
});

const opening = { table: 'summary', row: 'opening-carry-over', column: 'c1' };

it('leaves out what rests on a condition that rounding may hide', () => {
  const formula = pack.formulas.find(({ key }) => key === 'summary-year-balances');
  expect(formula?.when).not.toEqual([]);
  const balanced = { ...above, origin: { ...above.origin, formula } };
  const conflictsWhen = (text: string) =>
    findConflicts(jointSystem([balanced, below, ...same], new FigureBook(withCell(clean, opening, text), pack))).found;
  expect(conflictsWhen('')).toHaveLength(1);
  expect(conflictsWhen('0.00')).toEqual([]);
});

it('believes nothing of a table that lacks something', () => {
  const details = { title: '', label: '', count: '1' };
  const lacking = {
    ...clean,
    losses: [{ code: 'LOSS.COLUMN_UNKNOWN' as const, place: { table: 'summary' }, details }],
  };
  expect(findConflicts(jointSystem([above, below, ...same], new FigureBook(lacking, pack))).found).toEqual([]);
});

it('tells three conflicts and no more', () => {
  const conflicts = Array.from({ length: 4 }, (_, i) => [
    compared([term(`x${i}`, 1_001n)], '=', [term(`y${i}`, 500n), term(`z${i}`, 500n)]),
    compared([term(`w${i}`, 1_499n)], '=', [term(`y${i}`, 500n), term(`z${i}`, 500n), term(`v${i}`, 500n)]),
  ]);
  expect(conflictsOf(...conflicts.flat()).map(({ conditions }) => conditions)).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
});

it('gives up where it would take too long', () => {
  const exact = (n: number) => (BigInt(n + 1) * 6_364_136_223_846_793n) % 3_000_000_000n;
  const leaves = (g: number) =>
    Array.from({ length: 20 }, (_, l) => ({ basic: exact(g * 40 + l), projects: exact(g * 40 + 20 + l) }));
  const groups = Array.from({ length: 40 }, (_, g) => leaves(g));
  const system = jointSystem(comparisonsOf({ groups, styles: ['rounded'] }), book);
  expect(findConflicts(system)).toEqual({ found: [], decided: false });
});
