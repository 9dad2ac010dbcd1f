import { AuditTrail } from '#audit';
import { newId, orRefuse } from '#platform';
import { AnswerComment, ListComments } from '#review';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { type Play, person } from '../../support/workflow/play.js';

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
  await play.step('sign_off');
  expect(await play.act('approve', { requestId })).toMatchObject({ ok: true, value: { state: 'approved' } });
});

describe('answering a comment', () => {
  const ask = async (play: Play) => {
    const [comment] = orRefuse(await house.use(ListComments).run(play.preparer, play.id));
    const requestId = newId<'request'>();
    return { actor: play.preparer, requestId, disclosureId: play.id, commentId: comment?.id ?? '', text: '已改' };
  };

  it('counts once, also when clicked twice at once', async () => {
    const play = await intoState(house, 'returned');
    const answer = await ask(play);
    const outcomes = await Promise.all([1, 2, 3].map(() => house.use(AnswerComment).run(answer)));
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    expect(outcomes[0]).toMatchObject({ ok: true, value: { answer: '已改', answeredBy: play.preparer.accountId } });
    expect((await play.view()).openComments).toBe(0);
  });

  it('may be said better later, and leaves the version to those who edit', async () => {
    const play = await intoState(house, 'returned');
    const { version } = await play.view();
    await house.use(AnswerComment).run(await ask(play));
    const better = { ...(await ask(play)), text: '已按表四更正' };
    expect(await house.use(AnswerComment).run(better)).toMatchObject({ ok: true, value: { answer: '已按表四更正' } });
    expect(await play.view()).toMatchObject({ version, openComments: 0 });
  });

  it('is refused to others, elsewhere, and once it is under review again', async () => {
    const play = await intoState(house, 'returned');
    const answer = await ask(play);
    const codeFor = async (change: Partial<typeof answer>) => {
      const outcome = await house.use(AnswerComment).run({ ...answer, requestId: newId<'request'>(), ...change });
      return outcome.ok ? 'done' : outcome.code;
    };
    expect(await codeFor({ actor: play.reviewer })).toBe('ACCESS.ROLE_NEEDED');
    expect(await codeFor({ actor: person('preparer', newId<'department'>()) })).toBe('ACCESS.OTHER_DEPARTMENT');
    expect(await codeFor({ commentId: newId<'comment'>() })).toBe('REVIEW.COMMENT_NOT_FOUND');
    expect(await codeFor({})).toBe('done');
    await play.step('correct');
    await play.step('save');
    await play.step('resubmit');
    expect(await codeFor({})).toBe('REVIEW.COMMENT_CLOSED');
  });
});
