import type { Loss } from '#contracts';
import { runChecks } from '../check-document.js';
import { readReference } from '../oracle/reference.fixture.js';

const { document, pack } = await readReference();

/** Which comparisons are no longer made once the reader tells of this loss. */
function silenced(code: Loss['code'], place: Loss['place']): readonly string[] {
  const details = { title: '', label: '', figure: '987654.32', count: '1', kept: '99', column: '' };
  const made = (losses: readonly Loss[]) => new Set(runChecks({ ...document, losses }, pack).map(({ key }) => key));
  const after = made([...document.losses, { code, place, details }]);
  return [...made(document.losses)].filter((key) => !after.has(key) && /^(summary|income|three-public)\.f/.test(key));
}

it('says nothing of sums over the columns of a table that has one more', () => {
  const keys = silenced('LOSS.COLUMN_UNKNOWN', { table: 'income' });
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.every((key) => key.startsWith('income.f1@'))).toBe(true);
});

it('goes on with sums of which an unknown column only details a part', () => {
  expect(silenced('LOSS.COLUMN_UNKNOWN', { table: 'income', column: 'c2' })).toEqual([]);
  expect(silenced('LOSS.COLUMN_UNKNOWN', { table: 'income', column: 'c1' }).length).toBeGreaterThan(20);
});

it('says nothing of sums in the column of a figure whose row is unknown', () => {
  expect(silenced('LOSS.FIGURE_UNPLACED', { table: 'summary', column: 'c1' })).toEqual([
    'summary.f1@c1',
    'summary.f2@c1',
  ]);
  expect(silenced('LOSS.FIGURE_UNPLACED', { table: 'summary' }).length).toBe(4);
});

it('takes an absent column for unknown, never for blank', () => {
  expect(silenced('LOSS.COLUMN_ABSENT', { table: 'summary', column: 'c2' })).toEqual([
    'summary.f3@c2',
    'summary.f4@c2',
  ]);
});
