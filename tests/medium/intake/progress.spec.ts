import { intoState } from '../../support/workflow/into-state.js';
import type { Play } from '../../support/workflow/play.js';
import type { Caller } from './caller.js';
import { EventStream, type StreamMessage } from './event-stream.js';
import { Intake } from './intake.js';

let intake: Intake;
beforeAll(async () => {
  intake = await Intake.open();
});
afterAll(() => intake.close());

const pathOf = (play: Play) => `/api/v1/disclosures/${play.id}/progress`;
const opened = async () => {
  const play = await intake.house.play();
  return { play, preparer: await intake.signedIn('preparer', play.department.id) };
};
const stepsOf = (events: readonly StreamMessage[]) =>
  events.map(({ id, event, data }) => {
    const { seq, action } = JSON.parse(data ?? '');
    expect({ id, event }).toEqual({ id: `${seq}`, event: 'step' });
    return action;
  });

it('tells of each step of a submission when it is taken, in order', async () => {
  const { play, preparer } = await opened();
  const stream = await EventStream.open(preparer, pathOf(play));
  expect(stepsOf(await stream.events(1))).toEqual(['disclosure.opened']);
  await preparer.ask('POST', `/api/v1/disclosures/${play.id}/actions/submit`, { version: 1 });
  expect(stepsOf(await stream.events(1))).toEqual(['disclosure.submitted']);
  await play.verdict('validation');
  await play.verdict('scoring');
  expect(stepsOf(await stream.events(3))).toEqual(['validation.recorded', 'scoring.recorded', 'checks.passed']);
  expect((await play.view()).state).toBe('in_review');
  await stream.close();
});

it('goes on where a broken connection stopped, without loss or repeat, wherever that was', async () => {
  const play = await intoState(intake.house, 'scheduled');
  const reader = await intake.signedIn('auditor');
  const whole = await EventStream.open(reader, pathOf(play));
  const all = await whole.events((await audited(reader, play)).length);
  await whole.close();
  expect(all.map(({ id }) => id)).toEqual(all.map((_, i) => `${i + 1}`));
  for (let seen = 0; seen < all.length; seen++) {
    const stream = await EventStream.open(reader, pathOf(play), `${seen}`);
    expect(await stream.events(all.length - seen)).toEqual(all.slice(seen));
    await stream.close();
  }
});

it('keeps a silent connection alive with comments, which leave the place as it is', async () => {
  const { play, preparer } = await opened();
  const stream = await EventStream.open(preparer, pathOf(play), '1');
  expect(await stream.next()).toEqual({ comment: 'heartbeat' });
  await play.step('save');
  expect(await stream.events(1)).toMatchObject([{ id: '2' }]);
  await stream.close();
});

it('begins at the beginning after an id that it never gave', async () => {
  const { play, preparer } = await opened();
  for (const id of ['x', '-1', '9'.repeat(30)]) {
    const stream = await EventStream.open(preparer, pathOf(play), id);
    expect(await stream.events(1)).toMatchObject([{ id: '1' }]);
    await stream.close();
  }
});

it('ends with the process, not after it', async () => {
  const other = await Intake.open();
  const play = await other.house.play();
  const stream = await EventStream.open(await other.signedIn('auditor'), pathOf(play));
  await stream.events(1);
  const afterwards = stream.events(1);
  await Promise.all([expect(afterwards).rejects.toThrow('the stream has ended'), other.close()]);
});

async function audited(reader: Caller, play: Play): Promise<readonly unknown[]> {
  const { json } = await reader.get<{ items: unknown[] }>(`/api/v1/disclosures/${play.id}/audit`);
  return json.items;
}
