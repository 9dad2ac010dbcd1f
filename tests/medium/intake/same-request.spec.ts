import { newId } from '#platform';
import { intoState } from '../../support/workflow/into-state.js';
import type { Play } from '../../support/workflow/play.js';
import type { Caller } from './caller.js';
import { Intake } from './intake.js';
import { mustRefuse } from './must-refuse.js';
import { stateOf } from './untouched.js';

let intake: Intake;
beforeAll(async () => {
  intake = await Intake.open();
});
afterAll(() => intake.close());

const opened = async (state: 'draft' | 'in_review') => {
  const play = await intoState(intake.house, state);
  return { play, preparer: await intake.signedIn('preparer', play.department.id) };
};
const act = (caller: Caller, play: Play, action: string, asking: object) =>
  caller.ask('POST', `/api/v1/disclosures/${play.id}/actions/${action}`, asking);
const audited = async (play: Play, action: string) => {
  const entries = 'select 1 from gongkai.audit_entry where disclosure_id = $1 and action = $2';
  return (await intake.house.dataSource.query(entries, [play.id, action])).length;
};

it('a double click acts once, and both get the same answer', async () => {
  const { play, preparer } = await opened('draft');
  const asking = { version: 1, key: newId<'request'>() };
  const answers = await Promise.all([1, 2].map(() => act(preparer, play, 'submit', asking)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[0]?.text).toBe(answers[1]?.text);
  expect(answers[0]?.headers.get('etag')).toBe('"2"');
  expect(await audited(play, 'disclosure.submitted')).toBe(1);
  expect(await play.view()).toMatchObject({ version: 2, revision: 1, state: 'checking' });
});

it('a request sent again much later gets its first answer, and changes nothing', async () => {
  const { play, preparer } = await opened('in_review');
  const { version } = await play.view();
  const asking = { version, key: newId<'request'>(), body: { reason: '数据有误' } };
  const first = await act(preparer, play, 'withdraw', asking);
  await play.step('correct');
  const before = await stateOf(intake.house.dataSource);
  expect((await act(preparer, play, 'withdraw', asking)).text).toBe(first.text);
  expect(await stateOf(intake.house.dataSource)).toEqual(before);
});

it('a key that was used is good for nothing else, nor for anybody else', async () => {
  const { play, preparer } = await opened('in_review');
  const { version } = await play.view();
  const asking = { version, key: newId<'request'>(), body: { reason: '数据有误' } };
  expect((await act(preparer, play, 'withdraw', asking)).status).toBe(200);
  const again = { ...asking, version: version + 1 };
  const colleague = await intake.signedIn('preparer', play.department.id);
  await mustRefuse(intake, '409 REQUEST.KEY_REUSED', () =>
    act(preparer, play, 'withdraw', { ...again, body: { reason: '别的原因' } }),
  );
  await mustRefuse(intake, '409 REQUEST.KEY_REUSED', () => act(preparer, play, 'correct', again));
  await mustRefuse(intake, '409 REQUEST.KEY_REUSED', () => act(colleague, play, 'withdraw', asking));
});

it('a refused request may be sent again with its key, once it is right', async () => {
  const { play, preparer } = await opened('draft');
  const key = newId<'request'>();
  await mustRefuse(intake, '412 DISCLOSURE.STALE', () => act(preparer, play, 'submit', { version: 7, key }));
  expect((await act(preparer, play, 'submit', { version: 1, key })).status).toBe(200);
});
