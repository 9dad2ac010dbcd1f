import { AuditTrail, verifyChains } from '#audit';
import { newId, orRefuse } from '#platform';
import { ListPublished, ReadPublished, ReleaseDue } from '#publication';
import { AnswerComment, ListComments } from '#review';
import { ListRevisions, ReadVerdict } from '#submission';
import { House, PUBLISH_AT } from '../../support/workflow/house.js';
import { type Play } from '../../support/workflow/play.js';

let house: House;
let play: Play;
beforeAll(async () => {
  house = await House.open();
  play = await house.play();
});
afterAll(() => house.close());

const stateNow = async () => (await play.view()).state;

it('starts as a blank draft that its preparer may save and submit', async () => {
  expect(await play.view()).toMatchObject({ state: 'draft', version: 1, revision: 0, actions: ['save', 'submit'] });
  expect((await play.view(play.head)).actions).toEqual([]);
});

it('goes back to draft with its findings when a check blocks it', async () => {
  await play.step('save', { document: await play.titled('第一稿') });
  expect(await play.step('submit')).toMatchObject({ state: 'checking', revision: 1, version: 3 });
  expect(await play.verdict('scoring')).toBe('recorded');
  expect(await play.verdict('validation', 2)).toBe('failed');
  expect(await play.view()).toMatchObject({
    state: 'draft',
    verdicts: [
      { kind: 'validation', revision: 1, blocking: 2, notice: 1 },
      { kind: 'scoring', revision: 1, blocking: 0, notice: 1 },
    ],
  });
  const verdict = orRefuse(await house.use(ReadVerdict).run(play.preparer, play.id, 1, 'validation'));
  expect(verdict.report.findings).toHaveLength(3);
});

it('is returned once with comments, which must be answered', async () => {
  await play.step('save', { document: await play.titled('第二稿') });
  await play.step('resubmit');
  expect(await play.verdict('validation')).toBe('recorded');
  expect(await play.verdict('scoring')).toBe('passed');
  await play.step('return');
  expect(await stateNow()).toBe('returned');
  await play.step('correct');
  await play.step('save', { document: await play.titled('第三稿') });
  expect(await play.act('resubmit')).toMatchObject({ ok: false, code: 'REVIEW.COMMENTS_OPEN', details: { open: 1 } });
  const [comment] = orRefuse(await house.use(ListComments).run(play.preparer, play.id));
  const answer = { actor: play.preparer, requestId: newId<'request'>(), disclosureId: play.id, text: '已更正' };
  const answered = await house.use(AnswerComment).run({ ...answer, commentId: comment?.id ?? '' });
  expect(answered).toMatchObject({ ok: true, value: { answer: '已更正', revision: 2 } });
});

it('is signed off, approved, scheduled and published at its time, once', async () => {
  await play.step('resubmit');
  await play.verdict('validation');
  await play.verdict('scoring');
  await play.step('review_secrecy');
  await play.step('sign_off');
  await play.step('approve');
  expect(await play.step('schedule')).toMatchObject({ state: 'scheduled', revision: 3 });
  expect(await house.use(ReleaseDue).run('too early')).toBe(0);
  house.clock.set(PUBLISH_AT);
  expect(await house.use(ReleaseDue).run('on time')).toBe(1);
  expect(await house.use(ReleaseDue).run('again')).toBe(0);
  const listed = orRefuse(await house.use(ListPublished).run({ limit: 10 }));
  expect(listed.items).toMatchObject([{ departmentCode: play.department.code, fiscalYear: 2023, revision: 3 }]);
});

it('stays public while it is corrected, and then both revisions can be read', async () => {
  const read = (revision: number | null = null) =>
    house.use(ReadPublished).run(play.department.code, 2023, revision).then(orRefuse);
  await play.step('correct', { reason: '表五有误' });
  await play.step('save', { document: await play.titled('更正稿') });
  await play.step('resubmit');
  expect((await read()).document.identity.title).toBe('第三稿');
  await play.verdict('validation');
  await play.verdict('scoring');
  await play.step('review_secrecy');
  await play.step('sign_off');
  await play.step('approve');
  await play.step('schedule');
  expect(await house.use(ReleaseDue).run('correction')).toBe(1);
  expect(await read()).toMatchObject({ revision: 4, latestRevision: 4, revisions: [3, 4] });
  expect(await read(3)).toMatchObject({ revision: 3, document: { identity: { title: '第三稿' } } });
  expect(await house.use(ReadPublished).run(play.department.code, 2023, 2)).toMatchObject({ ok: false });
});

it('leaves every step in an unbroken audit chain, and every revision with its hash', async () => {
  const entries = await house.use(AuditTrail).ofDisclosure(play.id, { afterSeq: 0, limit: 100 });
  expect(entries.map((entry) => entry.action)).toMatchInlineSnapshot(`
[
  "disclosure.opened",
  "draft.saved",
  "disclosure.submitted",
  "scoring.recorded",
  "validation.recorded",
  "checks.failed",
  "draft.saved",
  "disclosure.resubmitted",
  "validation.recorded",
  "scoring.recorded",
  "checks.passed",
  "disclosure.returned",
  "disclosure.correction-begun",
  "draft.saved",
  "comment.answered",
  "disclosure.resubmitted",
  "validation.recorded",
  "scoring.recorded",
  "checks.passed",
  "disclosure.secrecy-reviewed",
  "disclosure.signed-off",
  "disclosure.approved",
  "publication.scheduled",
  "publication.released",
  "disclosure.correction-begun",
  "draft.saved",
  "disclosure.resubmitted",
  "validation.recorded",
  "scoring.recorded",
  "checks.passed",
  "disclosure.secrecy-reviewed",
  "disclosure.signed-off",
  "disclosure.approved",
  "publication.scheduled",
  "publication.released",
]
`);
  expect(await verifyChains(house.dataSource)).toMatchObject({ chains: 1, broken: [] });
  const revisions = orRefuse(await house.use(ListRevisions).run(play.reviewer, play.id));
  expect(revisions.map((r) => r.revision)).toEqual([4, 3, 2, 1]);
});
