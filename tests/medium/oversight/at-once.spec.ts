import type { State } from '#contracts';
import type { Person } from '#cycle';
import type { Outcome } from '#kernel';
import { ReadDashboard } from '#oversight';
import { orRefuse } from '#platform';
import type { Receipt } from '#submission';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { type HumanAction, type Play, person } from '../../support/workflow/play.js';

/** Each quarrel is fought out so often, on fresh disclosures. */
const ROUNDS = 8;

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const officer = person('officer', null);
const otherReviewer = person('reviewer', null);

interface Quarrel {
  readonly from: State;
  readonly one: HumanAction;
  readonly other: HumanAction;
  readonly otherBy?: Person;
}

const QUARRELS: readonly Quarrel[] = [
  { from: 'draft', one: 'submit', other: 'submit' },
  { from: 'draft', one: 'save', other: 'submit' },
  { from: 'in_review', one: 'approve', other: 'withdraw' },
  { from: 'in_review', one: 'approve', other: 'return', otherBy: otherReviewer },
  { from: 'in_review', one: 'approve', other: 'approve', otherBy: otherReviewer },
  { from: 'in_review', one: 'claim', other: 'claim', otherBy: otherReviewer },
  { from: 'in_review', one: 'claim', other: 'withdraw' },
  { from: 'approved', one: 'schedule', other: 'return' },
  { from: 'scheduled', one: 'unschedule', other: 'return' },
];

describe.each(QUARRELS)('$one and $other at once, in $from', ({ from, one, other, otherBy }) => {
  it('have one winner; the other is told so, and nothing is done twice', async () => {
    const plays: Play[] = [];
    for (let n = 0; n < ROUNDS; n++) plays.push(await ready(from));
    await Promise.all(plays.map((play) => fight(play, one, other, otherBy)));
  });
});

/** Signed, where it is in review, so that approving is possible at all. */
async function ready(state: State): Promise<Play> {
  const play = await intoState(house, state);
  if (state !== 'in_review') return play;
  await play.step('review_secrecy');
  await play.step('sign_off');
  return play;
}

async function fight(play: Play, one: HumanAction, other: HumanAction, otherBy?: Person): Promise<void> {
  const before = await play.view();
  const entries = await entriesOf(play);
  const expectedVersion = before.version;
  const outcomes = await Promise.all([
    play.act(one, { expectedVersion }),
    play.act(other, { expectedVersion, ...(otherBy ? { by: otherBy } : {}) }),
  ]);
  const [winner] = outcomes.filter((outcome) => outcome.ok);
  const [loser] = outcomes.filter((outcome) => !outcome.ok);
  expect(codesOf(outcomes)).toEqual(['DISCLOSURE.STALE', 'done']);
  expect(loser).toMatchObject({ details: { expected: expectedVersion, current: expectedVersion + 1 } });
  const after = await play.view();
  expect(winner).toMatchObject({ value: { version: after.version, state: after.state } });
  expect(after.version).toBe(expectedVersion + 1);
  expect(await entriesOf(play)).toBe(entries + 1);
  const own = person('reviewer', play.department.id);
  const { states } = orRefuse(await house.use(ReadDashboard).run(own, house.cycle.id));
  expect(states).toMatchObject({ [after.state]: 1 });
}

const codesOf = (outcomes: readonly Outcome<Receipt>[]) =>
  outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.code)).sort();

async function entriesOf(play: Play): Promise<number> {
  const [{ n }] = await house.dataSource.query(
    'select count(*)::int as n from gongkai.audit_entry where disclosure_id = $1',
    [play.id],
  );
  return n;
}

it('nobody waits for anybody else: twenty departments submit at once, and the next answer counts them all', async () => {
  const plays = await Promise.all(Array.from({ length: 20 }, () => house.play()));
  const before = orRefuse(await house.use(ReadDashboard).run(officer, house.cycle.id)).states;
  await Promise.all(plays.map((play) => play.step('submit')));
  const { states } = orRefuse(await house.use(ReadDashboard).run(officer, house.cycle.id));
  expect(states.checking).toBe(before.checking + 20);
  expect(states.draft).toBe(before.draft - 20);
});
