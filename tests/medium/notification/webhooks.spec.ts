import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AccountId, RequestId } from '#kernel';
import { CallWebhook, isSignatureSound, KeepWebhooks, TellOfDeed } from '#notification';
import { newId, orRefuse } from '#platform';
import { House } from '../../support/workflow/house.js';
import { asked, type Notification, openNotification } from './open-notification.js';

const SECRET = 'a secret of both sides';
const ask = () => ({ accountId: newId<'account'>() as AccountId, requestId: newId<'request'>() as RequestId });

let house: House;
let notification: Notification;
let other: Server;
let url: string;
/** How the other system answers; null: it does not. */
let status: number | null = 200;
const heard: { headers: IncomingHttpHeaders; body: string }[] = [];
beforeAll(async () => {
  other = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      heard.push({ headers: request.headers, body });
      if (status !== null) response.writeHead(status, { location: `${url}/elsewhere` }).end();
    });
  });
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  house = await House.open();
  notification = await openNotification(house, { privateWebhooks: true, patience: 300 });
});
afterAll(async () => {
  await notification.close();
  await house.close();
  other.closeAllConnections();
  await new Promise((resolve) => other.close(resolve));
});
beforeEach(() => {
  status = 200;
  heard.splice(0);
});

/** Something that webhooks are told of; the ids of the calls that are asked for. */
async function aReturn(): Promise<string[]> {
  const before = new Set(
    (await asked<{ callId: string }>(house, 'notification.call-webhook')).map(({ callId }) => callId),
  );
  const play = await house.play();
  await play.intoReview();
  await play.step('return', { reason: '请核对' });
  const jobs = (await asked<{ disclosureId: string }>(house, 'notification.tell')).filter(
    (job) => job.disclosureId === play.id,
  );
  for (const job of [...jobs, ...jobs]) await notification.use(TellOfDeed).run(job as never);
  const calls = await asked<{ callId: string }>(house, 'notification.call-webhook');
  return calls.map(({ callId }) => callId).filter((id) => !before.has(id));
}
const webhookFor = async (kinds: readonly string[]) =>
  orRefuse(await notification.use(KeepWebhooks).add(ask(), { url, kinds, secret: SECRET })).webhook;
const callsOf = async (id: string) => orRefuse(await notification.use(KeepWebhooks).calls(id, { limit: 50 })).items;

it('calls what wants to know, once, signed so that the other side can tell', async () => {
  const webhook = await webhookFor(['disclosure.returned']);
  const [callId = '', ...none] = await aReturn();
  expect(none).toEqual([]);
  await Promise.all([1, 2].map(() => notification.use(CallWebhook).run(callId)));
  await notification.use(CallWebhook).run(callId);
  expect(heard).toHaveLength(1);
  const { headers, body } = heard[0] as (typeof heard)[0];
  const now = Math.floor(house.clock.now().getTime() / 1000);
  expect(isSignatureSound(String(headers['gongkai-signature']), { secret: SECRET, body, now })).toBe(true);
  expect(headers).toMatchObject({ 'gongkai-kind': 'disclosure.returned', 'gongkai-delivery': callId });
  expect(JSON.parse(body)).toMatchObject({ v: 1, kind: 'disclosure.returned', fiscalYear: 2023, revision: 1 });
  const [call] = await callsOf(webhook.id);
  expect(call).toMatchObject({ id: callId, deliveredAt: house.clock.now(), attempts: [{ attempt: 1, status: 200 }] });
  orRefuse(await notification.use(KeepWebhooks).remove(ask(), webhook.id));
  expect(await aReturn()).toEqual([]);
});

it('writes down every failure, tries again, follows nobody elsewhere, and waits no longer than its patience', async () => {
  const webhook = await webhookFor(['disclosure.returned']);
  const [callId = ''] = await aReturn();
  for (status of [500, 302, null]) {
    await expect(notification.use(CallWebhook).run(callId)).rejects.toMatchObject({ code: 'WEBHOOK.NOT_DELIVERED' });
  }
  status = 204;
  await notification.use(CallWebhook).run(callId);
  expect(heard).toHaveLength(4);
  const [call] = await callsOf(webhook.id);
  expect(call?.attempts.map((attempt) => attempt.status ?? attempt.error)).toEqual([
    500,
    302,
    'no answer within 300 ms',
    204,
  ]);

  const replay = ask();
  const again = orRefuse(await notification.use(KeepWebhooks).replay(replay, webhook.id, callId)).id;
  expect(orRefuse(await notification.use(KeepWebhooks).replay(replay, webhook.id, callId)).id).toBe(again);
  await notification.use(CallWebhook).run(again);
  expect(heard.at(-1)?.body).toBe(heard[0]?.body);
  expect((await callsOf(webhook.id)).map(({ replayOf }) => replayOf)).toEqual([callId, null]);
  orRefuse(await notification.use(KeepWebhooks).remove(ask(), webhook.id));
});

it('goes to no private address where that is not allowed, however it is named', async () => {
  const port = new URL(url).port;
  const guarded = await openNotification(house, { privateWebhooks: false, patience: 1_000 });
  for (const unfit of [url, 'https://user:secret@example.cn/', 'ftp://example.cn/', 'no address']) {
    const added = await guarded.use(KeepWebhooks).add(ask(), { url: unfit, kinds: ['disclosure.returned'] });
    expect(added).toMatchObject({ code: 'WEBHOOK.URL_UNFIT' });
  }
  const addresses = ['localhost', '127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433'].map(
    (host) => `https://${host}:${port}/`,
  );
  for (const address of addresses) {
    orRefuse(await guarded.use(KeepWebhooks).add(ask(), { url: address, kinds: ['disclosure.returned'] }));
  }
  const calls = await aReturn();
  expect(calls).toHaveLength(addresses.length);
  for (const call of calls) {
    await expect(guarded.use(CallWebhook).run(call)).rejects.toThrow(/private address/);
  }
  expect(heard).toEqual([]);
  await guarded.close();
});
