import { AuditTrail } from '#audit';
import type { Finding } from '#contracts';
import type { Person } from '#cycle';
import { newId, orRefuse } from '#platform';
import { ExplainFindings, type ExplanationsView, JudgeExplanations } from '#review';
import { type Decision, type FollowedFinding, ReadVerdict } from '#submission';
import { House } from '../../support/workflow/house.js';
import { type Play, person } from '../../support/workflow/play.js';
import { findingOf } from '../../support/workflow/reports.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const A = findingOf('F-a', 'explain');
const B = findingOf('F-b', 'explain');
const NOTICE = findingOf('F-notice', 'notice');

/** Checked with these findings: validation found all but the last, scoring the last. */
const checkedWith = async (play: Play, ...findings: readonly Finding[]) => {
  await play.found('validation', findings.slice(0, -1));
  await play.found('scoring', findings.slice(-1));
};
const inReview = async (...findings: readonly Finding[]) => {
  const play = await house.play();
  await play.step('submit');
  await checkedWith(play, ...findings);
  return play;
};
const nextRevision = async (play: Play, ...findings: readonly Finding[]) => {
  await play.step('withdraw');
  await play.step('correct');
  await play.step('save');
  await play.step('resubmit');
  await checkedWith(play, ...findings);
};

interface Said {
  readonly by?: Person;
  readonly revision?: number;
  readonly text?: string;
}
const asked = async (play: Play, by: Person, revision?: number) => ({
  actor: by,
  requestId: newId<'request'>(),
  disclosureId: play.id,
  revision: revision ?? (await play.view()).revision,
});
const explains = async (play: Play, ids: readonly string[], { by, revision, text = '属实' }: Said = {}) =>
  house.use(ExplainFindings).run({
    ...(await asked(play, by ?? play.preparer, revision)),
    explained: ids.map((finding) => ({ finding, text })),
  });
const judges = async (play: Play, ids: readonly string[], decision: Decision, said: Said = {}) =>
  house.use(JudgeExplanations).run({
    ...(await asked(play, said.by ?? play.reviewer, said.revision)),
    judgements: ids.map((explanation) => ({ explanation, decision, reason: said.text ?? null })),
  });
const idsOf = ({ items }: ExplanationsView) => items.map(({ id }) => id);
const statesOf = ({ items }: ExplanationsView) => items.map(({ finding, state }) => `${finding} ${state}`);
const codeOf = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'done' : outcome.code);
const confirmed = async (play: Play, ...ids: readonly string[]) =>
  orRefuse(await judges(play, idsOf(orRefuse(await explains(play, ids))), 'confirmed'));
const verdict = async (play: Play, revision: number) =>
  orRefuse(await house.use(ReadVerdict).run(play.reviewer, play.id, revision, 'validation'));
const sinceOf = (findings: readonly FollowedFinding[]) =>
  findings.map(({ id, since, explanation }) => [id, since, explanation?.state ?? null]);

it('must be explained and confirmed before it is approved, whichever check found it', async () => {
  const play = await inReview(A, NOTICE, B);
  await play.step('review_secrecy');
  await play.step('sign_off');
  expect(await play.act('approve')).toMatchObject({ code: 'REVIEW.UNEXPLAINED', details: { open: 2 } });
  expect((await play.view(play.reviewer)).actions).not.toContain('approve');
  const given = orRefuse(await explains(play, ['F-a', 'F-b'], { text: '区级统筹项目，已核对' }));
  expect(given).toMatchObject({ revision: 1, unexplained: 2, items: [{ text: '区级统筹项目，已核对' }, {}] });
  expect(await play.act('approve')).toMatchObject({ code: 'REVIEW.UNEXPLAINED', details: { open: 2 } });
  const judged = orRefuse(await judges(play, idsOf(given), 'confirmed'));
  expect(statesOf(judged)).toEqual(['F-a confirmed', 'F-b confirmed']);
  expect(await play.view()).toMatchObject({ unexplained: 0 });
  expect((await play.step('approve')).state).toBe('approved');
});

it('is explained better after a rejection, which says why', async () => {
  const play = await inReview(A);
  const first = idsOf(orRefuse(await explains(play, ['F-a'])));
  expect(codeOf(await judges(play, first, 'rejected'))).toBe('SUBMISSION.REASON_NEEDED');
  const rejected = orRefuse(await judges(play, first, 'rejected', { text: '请附依据' }));
  expect(rejected).toMatchObject({ unexplained: 1, items: [{ state: 'rejected', reason: '请附依据' }] });
  const better = orRefuse(await explains(play, ['F-a'], { text: '依据见附件' }));
  expect(better).toMatchObject({ items: [{ state: 'given', text: '依据见附件', reason: null }] });
  expect(codeOf(await judges(play, first, 'confirmed'))).toBe('REVIEW.EXPLANATION_REPLACED');
  expect(await judges(play, idsOf(better), 'confirmed')).toMatchObject({ value: { unexplained: 0 } });
  expect(await judges(play, idsOf(better), 'rejected', { text: '再看' })).toMatchObject({ value: { unexplained: 1 } });
});

describe('in later revisions', () => {
  it('stays confirmed until a figure it rests on changes, and is confirmed again when the figure is back', async () => {
    const play = await inReview(A, B);
    const [ofA = ''] = idsOf(await confirmed(play, 'F-a', 'F-b'));
    await nextRevision(play, A, B);
    expect(await play.view()).toMatchObject({ revision: 2, unexplained: 0 });
    const changed = { ...A, printed: '12.00', gap: '1.00' };
    await nextRevision(play, changed, B);
    expect(await play.view()).toMatchObject({ revision: 3, unexplained: 1 });
    expect(sinceOf((await verdict(play, 3)).report.findings)).toEqual([['F-a', 'changed', 'outdated']]);
    expect(codeOf(await judges(play, [ofA], 'confirmed'))).toBe('REVIEW.EXPLANATION_REPLACED');
    await nextRevision(play, A, B);
    expect(await play.view()).toMatchObject({ revision: 4, unexplained: 0 });
  });

  it('tells what is new, changed, unchanged and gone since the revision that was checked before', async () => {
    const play = await inReview(A, NOTICE, B);
    const first = await verdict(play, 1);
    expect([first.previous, first.gone]).toEqual([null, []]);
    expect(sinceOf(first.report.findings)).toEqual([
      ['F-a', 'new', null],
      ['F-notice', 'new', null],
    ]);
    await confirmed(play, 'F-a');
    await play.step('withdraw');
    await play.step('correct');
    await play.step('save');
    await play.step('resubmit');
    await nextRevision(play, A, findingOf('F-c', 'explain'), B);
    const third = await verdict(play, 3);
    expect(third.previous).toBe(1);
    expect(third.gone).toEqual([NOTICE]);
    expect(sinceOf(third.report.findings)).toEqual([
      ['F-a', 'unchanged', 'confirmed'],
      ['F-c', 'new', null],
    ]);
  });

  it('is written for the latest revision and for no other', async () => {
    const play = await inReview(A);
    await nextRevision(play, B);
    expect(codeOf(await explains(play, ['F-a']))).toBe('REVIEW.NOTHING_TO_EXPLAIN');
    expect(codeOf(await explains(play, ['F-a'], { revision: 1 }))).toBe('REVIEW.OTHER_REVISION');
    expect(codeOf(await explains(play, ['F-b']))).toBe('done');
  });
});

it('may be written as soon as the checks are done, also when they sent it back', async () => {
  const play = await house.play();
  await play.step('submit');
  expect(codeOf(await explains(play, ['F-a']))).toBe('DISCLOSURE.NOT_ALLOWED');
  await checkedWith(play, A, findingOf('F-x', 'blocking'));
  expect(await play.view()).toMatchObject({ state: 'draft', unexplained: 1 });
  const { version } = await play.view();
  const given = orRefuse(await explains(play, ['F-a']));
  expect(await play.view()).toMatchObject({ version, unexplained: 1 });
  expect(codeOf(await judges(play, idsOf(given), 'confirmed'))).toBe('DISCLOSURE.NOT_ALLOWED');
  await play.step('save');
  await play.step('resubmit');
  await checkedWith(play, A);
  expect(await judges(play, idsOf(given), 'confirmed')).toMatchObject({ value: { unexplained: 0 } });
});

it('keeps to roles and departments, and nobody judges what they had a hand in', async () => {
  const play = await inReview(A);
  const roles = (['preparer', 'reviewer'] as const).map((role) => ({ role, departmentId: null }));
  const both: Person = { ...person('preparer', null), roles };
  expect(codeOf(await explains(play, ['F-a'], { by: play.head }))).toBe('ACCESS.ROLE_NEEDED');
  const stranger = person('preparer', newId<'department'>());
  expect(codeOf(await explains(play, ['F-a'], { by: stranger }))).toBe('ACCESS.OTHER_DEPARTMENT');
  const given = idsOf(orRefuse(await explains(play, ['F-a'], { by: both })));
  expect(codeOf(await judges(play, given, 'confirmed', { by: play.preparer }))).toBe('ACCESS.ROLE_NEEDED');
  expect(codeOf(await judges(play, given, 'confirmed', { by: both }))).toBe('REVIEW.OWN_WORK');
  await play.step('review_secrecy');
  await play.step('sign_off');
  orRefuse(await judges(play, given, 'confirmed'));
  expect(await play.act('approve', { by: both })).toMatchObject({ code: 'REVIEW.OWN_WORK' });
});

it('counts once when clicked twice at once, and is in the trail with its words', async () => {
  const play = await inReview(A);
  const explaining = { ...(await asked(play, play.preparer)), explained: [{ finding: 'F-a', text: '属实' }] };
  const outcomes = await Promise.all([1, 2, 3].map(() => house.use(ExplainFindings).run(explaining)));
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  const kept = await house.dataSource.query('select body from gongkai.explanation where disclosure_id = $1', [play.id]);
  expect(kept).toEqual([{ body: '属实' }]);
  const trail = await house.use(AuditTrail).ofDisclosure(play.id, { afterSeq: 0, limit: 100 });
  expect(trail.filter(({ action }) => action === 'finding.explained')).toMatchObject([
    { actorId: play.preparer.accountId, revision: 1, details: { explained: [{ finding: 'F-a', text: '属实' }] } },
  ]);
});
