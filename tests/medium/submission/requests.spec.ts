import { AuditTrail } from '#audit';
import { newId } from '#platform';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { A_PLACE, type Play, person } from '../../support/workflow/play.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const actionsOf = async (play: Play) =>
  (await house.use(AuditTrail).ofDisclosure(play.id, { afterSeq: 0, limit: 100 })).map((entry) => entry.action);
const askedJobs = async (play: Play) =>
  house.dataSource.query("select name from bullmq.job where data::text like '%' || $1 || '%'", [play.id]);

it('gives a repeated request its first answer, however often and however late', async () => {
  const play = await intoState(house, 'draft');
  const said = { requestId: newId<'request'>(), expectedVersion: 1 };
  const first = await play.act('submit', said);
  await play.step('withdraw');
  expect(await play.act('submit', said)).toEqual(first);
  expect((await play.view()).state).toBe('withdrawn');
});

it('does a double click once', async () => {
  const play = await intoState(house, 'draft');
  const said = { requestId: newId<'request'>(), expectedVersion: 1 };
  const answers = await Promise.all(Array.from({ length: 8 }, () => play.act('submit', said)));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]).toMatchObject({ ok: true, value: { state: 'checking', revision: 1 } });
  expect(await actionsOf(play)).toEqual(['disclosure.opened', 'disclosure.submitted']);
  expect(await askedJobs(play)).toHaveLength(2);
});

it('lets one of two people win who act on the same version', async () => {
  const play = await intoState(house, 'draft');
  const colleague = person('preparer', play.department.id);
  const outcomes = await Promise.all(
    [play.preparer, colleague].map((by) => play.act('submit', { by, expectedVersion: 1 })),
  );
  expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.code)).sort()).toEqual(['DISCLOSURE.STALE', 'done']);
});

it('refuses the same id for anything else', async () => {
  const play = await intoState(house, 'draft');
  const requestId = newId<'request'>();
  await play.step('save', { requestId, document: await play.titled('甲') });
  const reused = { ok: false, code: 'REQUEST.KEY_REUSED', details: { requestId } };
  expect(await play.act('save', { requestId, document: await play.titled('乙') })).toEqual(reused);
  expect(await play.act('submit', { requestId })).toEqual(reused);
  const colleague = person('preparer', play.department.id);
  const asColleague = { requestId, by: colleague, document: await play.titled('甲') };
  expect(await play.act('save', asColleague)).toEqual(reused);
  expect((await play.draft()).identity.title).toBe('甲');
});

it('refuses one id that reaches two disclosures at the same moment', async () => {
  const plays = [await intoState(house, 'draft'), await intoState(house, 'draft')];
  const by = { accountId: newId<'account'>(), roles: [{ role: 'preparer', departmentId: null }] } as const;
  const requestId = newId<'request'>();
  const outcomes = await Promise.all(plays.map((play) => play.act('submit', { by, requestId, expectedVersion: 1 })));
  expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.code)).sort()).toEqual([
    'REQUEST.KEY_REUSED',
    'done',
  ]);
  const states = await Promise.all(plays.map(async (play) => (await play.view()).state));
  expect(states.sort()).toEqual(['checking', 'draft']);
});

it('keeps nothing of a refused request, so it may be asked again', async () => {
  const play = await intoState(house, 'in_review');
  const requestId = newId<'request'>();
  expect(await play.act('approve', { requestId })).toMatchObject({ code: 'REVIEW.NOT_SIGNED_OFF' });
  await play.step('review_secrecy');
  await play.step('sign_off');
  expect(await play.act('approve', { requestId })).toMatchObject({ ok: true, value: { state: 'approved' } });
});

it('refuses text that no database can hold', async () => {
  const play = await intoState(house, 'in_review');
  for (const said of [{ reason: 'a\0b' }, { comments: [{ place: A_PLACE, text: '\0' }] }]) {
    expect(await play.act('return', said)).toMatchObject({ code: 'REQUEST.UNREADABLE_TEXT' });
  }
});
