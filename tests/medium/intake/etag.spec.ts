import type { Play } from '../../support/workflow/play.js';
import type { Caller } from './caller.js';
import { Intake } from './intake.js';

let intake: Intake;
let play: Play;
let preparer: Caller;
let at: string;
beforeAll(async () => {
  intake = await Intake.open();
});
beforeEach(async () => {
  play = await intake.house.play();
  preparer = await intake.signedIn('preparer', play.department.id);
  at = `/api/v1/disclosures/${play.id}`;
});
afterAll(() => intake.close());

const etagOf = async (path: string) => (await preparer.get(path)).headers.get('etag');

it('the version that was read is the version to act on', async () => {
  for (const path of [at, `${at}/draft`]) {
    const headers = { 'if-match': await etagOf(path) };
    const { status, json } = await preparer.ask<object>('PUT', `${at}/draft`, { headers, body: await changed() });
    expect({ status, json }).toMatchObject({ status: 200, json: { version: (await play.view()).version } });
  }
});

it('the answer to an action brings the version to act on next', async () => {
  const { headers } = await preparer.ask('POST', `${at}/actions/submit`, { version: 1 });
  expect(headers.get('etag')).toBe(await etagOf(at));
});

it('a draft is sent once to who has it already, until it changes', async () => {
  const etag = (await etagOf(`${at}/draft`)) ?? '';
  for (const held of [etag, `W/${etag}`, `"99", ${etag}`]) {
    const { status, text, headers } = await preparer.get(`${at}/draft`, { 'if-none-match': held });
    expect({ status, text, etag: headers.get('etag') }).toEqual({ status: 304, text: '', etag });
  }
  await play.step('save');
  expect((await preparer.get(`${at}/draft`, { 'if-none-match': etag })).status).toBe(200);
});

it('where a disclosure stands is told anew each time, for it also depends on who asks, and when', async () => {
  const etag = await etagOf(at);
  expect((await preparer.get(at, { 'if-none-match': etag })).status).toBe(200);
});

it('no answer is kept on the way', async () => {
  for (const path of [at, `${at}/draft`, '/api/v1/session', '/api/v1/nowhere']) {
    expect((await preparer.get(path)).headers.get('cache-control')).toBe('no-store');
  }
});

async function changed(): Promise<object> {
  return { document: await play.titled(crypto.randomUUID()) };
}
