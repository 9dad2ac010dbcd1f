import type { Page } from '#kernel';
import { type NoticeView, TellOfDeed } from '#notification';
import type { Play } from '../../support/workflow/play.js';
import { asked, openNotification } from '../notification/open-notification.js';
import type { Caller } from './caller.js';
import { Intake } from './intake.js';

let intake: Intake;
let play: Play;
let preparer: Caller;
beforeAll(async () => {
  intake = await Intake.open();
  play = await intake.house.play();
  preparer = await intake.signedIn('preparer', play.department.id);
  await play.intoReview();
  await play.step('return');
  const notification = await openNotification(intake.house);
  for (const job of await asked<never>(intake.house, 'notification.tell')) await notification.use(TellOfDeed).run(job);
  await notification.close();
});
afterAll(() => intake.close());

it('shows one’s own notices, counts the unread, and marks them as read', async () => {
  const { json } = await preparer.get<Page<NoticeView>>('/api/v1/notices');
  expect(json.items.map(({ kind }) => kind)).toEqual(['disclosure.returned', 'checks.passed']);
  const [latest, first] = json.items;
  const unread = async () => (await preparer.get<{ unread: number }>('/api/v1/notices/unread-count')).json.unread;
  expect(await unread()).toBe(2);
  const stranger = await intake.signedIn('preparer', play.department.id);
  expect((await stranger.ask('POST', `/api/v1/notices/${first?.id}/read`)).json.code).toBe('NOTICE.NOT_FOUND');
  expect((await preparer.ask('POST', `/api/v1/notices/${first?.id}/read`)).status).toBe(204);
  expect(await unread()).toBe(1);
  const left = (await preparer.get<Page<NoticeView>>('/api/v1/notices?unread=true')).json.items;
  expect(left.map(({ id }) => id)).toEqual([latest?.id]);
  expect((await preparer.ask('POST', '/api/v1/notices/read-up-to', { body: { id: latest?.id } })).status).toBe(204);
  expect(await unread()).toBe(0);
});

it('keeps what one chooses, and refuses what is no address or no kind', async () => {
  const kinds = [{ kind: 'checks.passed', inApp: true, mail: 'off' }];
  const chosen = await preparer.ask('PUT', '/api/v1/notices/settings', { body: { address: 'li@example.cn', kinds } });
  expect(chosen.json).toMatchObject({ address: 'li@example.cn', kinds: expect.arrayContaining(kinds) });
  expect((await preparer.get('/api/v1/notices/settings')).json).toEqual(chosen.json);
  const refused = async (body: object) => (await preparer.ask('PUT', '/api/v1/notices/settings', { body })).json.code;
  expect(await refused({ address: 'li@example.cn, wang@example.cn', kinds: [] })).toBe('NOTICE.ADDRESS_UNFIT');
  expect(await refused({ kinds: [{ ...kinds[0], kind: 'x' }] })).toBe('REQUEST.INVALID');
});

it('registers a webhook once, tells its secret then only, and puts it into the trail', async () => {
  const admin = await intake.signedIn('admin');
  const key = '0191d9f4-8a7e-7c3e-9b5a-2f6f0a1b2c3e';
  const body = { url: 'https://oa.example.cn/gongkai', kinds: ['publication.released'] };
  const add = () => admin.ask<{ webhook: { id: string }; secret: string }>('POST', '/api/v1/webhooks', { key, body });
  const [first, second] = [await add(), await add()];
  expect(first.status).toBe(201);
  expect(second.json).toEqual(first.json);
  expect(first.json.secret).toMatch(/^[\w-]{43}$/);
  const list = await admin.get('/api/v1/webhooks');
  expect(list.text).toContain('oa.example.cn');
  expect(list.text).not.toContain(first.json.secret);
  const other = { key, body: { ...body, url: 'https://elsewhere.example.cn/' } };
  expect((await admin.ask('POST', '/api/v1/webhooks', other)).json.code).toBe('REQUEST.KEY_REUSED');
  const unfit = { body: { ...body, url: 'http://127.0.0.1/' } };
  expect((await admin.ask('POST', '/api/v1/webhooks', unfit)).json.code).toBe('WEBHOOK.URL_UNFIT');
  const { id } = first.json.webhook;
  for (let n = 0; n < 2; n++) expect((await admin.ask('DELETE', `/api/v1/webhooks/${id}`)).status).toBe(204);
  const auditor = await intake.signedIn('auditor');
  const trail = (await auditor.get<{ items: { action: string; sentence: { zh: string } }[] }>('/api/v1/audit')).json
    .items;
  const webhooks = trail.filter(({ action }) => action.startsWith('webhook.')).map(({ sentence }) => sentence.zh);
  expect(webhooks.sort()).toEqual([
    '王五停用了回调 https://oa.example.cn/gongkai。',
    '王五登记了回调 https://oa.example.cn/gongkai。',
  ]);
});
