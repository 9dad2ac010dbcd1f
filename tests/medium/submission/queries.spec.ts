import { countQueries } from '#database';
import { newId } from '#platform';
import { ReleaseDue } from '#publication';
import { ListDisclosures, ReadDisclosure } from '#submission';
import { House, PUBLISH_AT } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { A_PLACE, type HumanAction } from '../../support/workflow/play.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** Statements of one action, its transaction's two brackets left out. */
const statementsOf = async (action: () => Promise<unknown>) => {
  const { queries } = await countQueries(action);
  return queries.filter((sql) => sql !== 'START TRANSACTION' && sql !== 'COMMIT').length;
};

// Lock, is the account in use, write, audit; then what the action adds: its own row, its jobs, word to those concerned.
it.each([
  ['draft', 'save', 5],
  ['draft', 'submit', 7],
  ['in_review', 'withdraw', 5],
  ['in_review', 'review_secrecy', 5],
  // Its comments, the document that they are pinned to, and the return with its reasons.
  ['in_review', 'return', 8],
  ['returned', 'correct', 4],
  ['approved', 'schedule', 6],
  ['scheduled', 'unschedule', 4],
] as const)('in %s, %s takes %i statements', async (state, action: HumanAction, expected) => {
  const play = await intoState(house, state);
  const { version } = await play.view();
  const document = await play.titled('新');
  expect(await statementsOf(() => play.act(action, { expectedVersion: version, document }))).toBe(expected);
});

it('takes no more statements for twenty comments than for one', async () => {
  const play = await intoState(house, 'in_review');
  const { version } = await play.view();
  const comments = Array.from({ length: 20 }, (_, n) => ({ place: A_PLACE, text: `第${n}条` }));
  expect(await statementsOf(() => play.act('return', { expectedVersion: version, comments }))).toBe(8);
});

it('answers a repeated request with one statement', async () => {
  const play = await intoState(house, 'draft');
  const requestId = newId<'request'>();
  await play.act('submit', { requestId, expectedVersion: 1 });
  expect(await statementsOf(() => play.act('submit', { requestId, expectedVersion: 1 }))).toBe(1);
});

it('records the first verdict with three statements and the last with six', async () => {
  const play = await intoState(house, 'checking');
  const lookUp = 1; // The play itself asks for the hash of the revision.
  expect(await statementsOf(() => play.verdict('validation', 0, 1))).toBe(lookUp + 3);
  expect(await statementsOf(() => play.verdict('scoring', 0, 1))).toBe(lookUp + 6);
});

it('lists a hundred disclosures with one statement, and reads one with two', async () => {
  const play = await intoState(house, 'draft');
  await Promise.all(Array.from({ length: 30 }, () => house.play()));
  expect(await statementsOf(() => house.use(ListDisclosures).run(play.reviewer, { limit: 100 }))).toBe(1);
  expect(await statementsOf(() => house.use(ReadDisclosure).run(play.preparer, play.id))).toBe(2);
});

it('publishes each due disclosure with seven statements after one that lists them', async () => {
  await house.dataSource.query("update gongkai.disclosure set state = 'withdrawn', publish_at = null");
  for (let n = 0; n < 5; n++) await intoState(house, 'scheduled');
  house.clock.set(PUBLISH_AT);
  expect(await statementsOf(() => house.use(ReleaseDue).run('r'))).toBe(1 + 5 * 7);
});
