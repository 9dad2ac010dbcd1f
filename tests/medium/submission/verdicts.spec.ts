import type { RevisionRef } from '#contracts';
import { newId } from '#platform';
import { ReadVerdict, ReaskVerdicts, RecordVerdict } from '#submission';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { reportWith } from '../../support/workflow/reports.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

it('counts a verdict that arrives twice once', async () => {
  const play = await intoState(house, 'checking');
  expect(await play.verdict('validation')).toBe('recorded');
  expect(await play.verdict('validation', 3)).toBe('repeated');
  expect((await play.view()).state).toBe('checking');
  expect(await play.verdict('scoring')).toBe('passed');
  expect(await play.verdict('scoring')).toBe('repeated');
  expect(await play.view()).toMatchObject({ state: 'in_review', verdicts: [{ blocking: 0 }, { blocking: 0 }] });
});

it('is moved on by exactly one of two verdicts that arrive at the same moment', async () => {
  for (let round = 0; round < 10; round++) {
    const play = await intoState(house, 'checking');
    const effects = await Promise.all([play.verdict('validation'), play.verdict('scoring')]);
    expect(effects.sort()).toEqual(['passed', 'recorded']);
    expect((await play.view()).state).toBe('in_review');
  }
});

it.each(['validation', 'scoring'] as const)('goes back to draft when only %s blocks it', async (kind) => {
  const play = await intoState(house, 'checking');
  await play.verdict(kind, 1);
  expect(await play.verdict(kind === 'scoring' ? 'validation' : 'scoring')).toBe('failed');
  expect((await play.view()).state).toBe('draft');
});

it('keeps verdicts on a withdrawn revision and moves nothing', async () => {
  const play = await intoState(house, 'checking');
  await play.step('withdraw');
  expect(await play.verdict('validation', 1)).toBe('recorded');
  await play.step('correct');
  await play.step('save');
  await play.step('resubmit');
  expect(await play.verdict('scoring', 0, 1)).toBe('recorded');
  expect(await play.view()).toMatchObject({ state: 'checking', revision: 2, verdicts: [] });
  expect(await play.verdict('scoring')).toBe('recorded');
  expect(await play.verdict('validation')).toBe('passed');
  expect(await house.use(ReadVerdict).run(play.preparer, play.id, 1, 'validation')).toMatchObject({ ok: true });
});

it('records nothing for content that was never submitted', async () => {
  const play = await intoState(house, 'checking');
  const ref: RevisionRef = { v: 1, disclosureId: play.id, revision: 1, contentHash: 'f'.repeat(64), requestId: 'w' };
  const record = (change: Partial<RevisionRef>) =>
    house.use(RecordVerdict).run({ ...ref, ...change }, 'validation', reportWith.validation(0));
  expect(await record({})).toMatchObject({ code: 'SUBMISSION.OTHER_CONTENT' });
  expect(await record({ revision: 7 })).toMatchObject({ code: 'SUBMISSION.OTHER_CONTENT' });
  expect(await record({ disclosureId: newId<'disclosure'>() })).toMatchObject({ code: 'DISCLOSURE.NOT_FOUND' });
  const pending = await house.use(ReadVerdict).run(play.preparer, play.id, 1, 'validation');
  expect(pending).toMatchObject({ code: 'SUBMISSION.VERDICT_PENDING' });
});

it('asks again for every verdict that is missing, and for no other', async () => {
  await house.dataSource.transaction((manager) => manager.query("update gongkai.disclosure set state = 'withdrawn'"));
  await house.dataSource.query('delete from bullmq.job');
  const [waiting, halfDone, done] = await Promise.all([1, 2, 3].map(() => intoState(house, 'checking')));
  await halfDone?.verdict('validation');
  await done?.verdict('validation');
  await done?.verdict('scoring');
  await house.dataSource.query('delete from bullmq.job');
  expect(await house.use(ReaskVerdicts).run('validation', 60_000)).toBe(0);
  house.clock.set(new Date(house.clock.now().getTime() + 61_000));
  expect(await house.use(ReaskVerdicts).run('validation', 60_000)).toBe(1);
  expect(await house.use(ReaskVerdicts).run('scoring', 60_000)).toBe(2);
  const jobs: { name: string; id: string }[] = await house.dataSource.query(
    "select name, data::jsonb ->> 'disclosureId' as id from bullmq.job order by 1, 2",
  );
  const scoring = [waiting?.id, halfDone?.id].sort().map((id) => ({ name: 'scoring.score-revision', id }));
  expect(jobs).toEqual([...scoring, { name: 'validation.check-revision', id: waiting?.id }]);
});

it('leaves alone what was given up, until a person has it tried again', async () => {
  const play = await intoState(house, 'checking');
  await play.verdict('scoring');
  await house.dataSource.query('delete from bullmq.job');
  house.clock.set(new Date(house.clock.now().getTime() + 61_000));
  await house.dataSource.query(
    `insert into gongkai.dead_letter (id, queue, name, job_key, payload, code, message, attempts, failed_at)
     select gen_random_uuid(), 'validation', 'validation.check-revision', 'check_' || id || '_1', '{}', 'JOB.FAILED', 'x',
       1, now() from gongkai.disclosure where state = 'checking'`,
  );
  expect(await house.use(ReaskVerdicts).run('validation', 60_000)).toBe(0);
  await house.dataSource.query('update gongkai.dead_letter set retried_at = now()');
  expect(await house.use(ReaskVerdicts).run('validation', 60_000)).toBeGreaterThan(0);
});
