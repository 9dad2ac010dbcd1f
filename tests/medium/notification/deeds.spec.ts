import type { Person } from '#cycle';
import { ChooseSettings, ReadNotices, TellOfDeed } from '#notification';
import { orRefuse } from '#platform';
import { House } from '../../support/workflow/house.js';
import { asked, type Notification, openNotification, somebody } from './open-notification.js';

interface TellJob {
  readonly v: 1;
  readonly disclosureId: string;
  readonly seq: number;
  readonly requestId: string;
}

let house: House;
let notification: Notification;
beforeAll(async () => {
  house = await House.open();
  notification = await openNotification(house);
});
afterAll(async () => {
  await notification.close();
  await house.close();
});

const tellAll = async (disclosureId: string) => {
  const jobs = (await asked<TellJob>(house, 'notification.tell')).filter((job) => job.disclosureId === disclosureId);
  for (const job of jobs) await notification.use(TellOfDeed).run(job);
  return jobs;
};
const noticesOf = async ({ accountId }: Person, unreadOnly = false) =>
  orRefuse(await notification.use(ReadNotices).list(accountId, { limit: 100, unreadOnly })).items;
const kindsOf = async (person: Person) => (await noticesOf(person)).map(({ kind }) => kind).reverse();

it('tells those concerned of what was done, each once, and nobody of their own deeds', async () => {
  const play = await house.play();
  const departmentId = play.department.id;
  const preparer = await somebody(house, 'preparer', { departmentId });
  const head = await somebody(house, 'head', { departmentId });
  const reviewer = await somebody(house, 'reviewer');
  const stranger = await somebody(house, 'preparer', { departmentId: (await house.play()).department.id });
  const closed = await somebody(house, 'preparer', { departmentId });
  await house.dataSource.query('update gongkai.account set disabled_at = now() where id = $1', [closed.accountId]);

  await play.step('submit', { by: preparer });
  await play.verdict('validation');
  await play.verdict('scoring');
  await play.step('return', { by: reviewer, reason: '表一与表四不一致' });
  const jobs = await tellAll(play.id);
  expect(jobs).toHaveLength(2);
  // Delivered again, and twice at the same time: nobody is told twice.
  await Promise.all([...jobs, ...jobs].map((job) => notification.use(TellOfDeed).run(job)));

  expect(await kindsOf(preparer)).toEqual(['checks.passed', 'disclosure.returned']);
  expect(await kindsOf(head)).toEqual(['checks.passed', 'disclosure.returned']);
  expect(await kindsOf(reviewer)).toEqual(['checks.passed']);
  for (const other of [stranger, closed]) expect(await kindsOf(other)).toEqual([]);
  const [returned] = await noticesOf(preparer);
  expect(returned).toMatchObject({ disclosureId: play.id, readAt: null });
  expect(returned?.body.zh).toContain(
    `张三退回了${play.department.name}2023年度决算公开第 1 稿，原因：表一与表四不一致`,
  );
  expect(returned?.body.en).not.toContain('—');
});

it('asks for nothing where the deed was refused, and once where it was asked for twice', async () => {
  const play = await house.play();
  await play.intoReview();
  const before = (await asked(house, 'notification.tell')).length;
  expect((await play.act('approve')).ok).toBe(false);
  expect((await asked(house, 'notification.tell')).length).toBe(before);
  const { version } = await play.view();
  const twice = { requestId: '0191d9f4-8a7e-7c3e-9b5a-2f6f0a1b2c3d' as never, expectedVersion: version };
  await Promise.all([play.act('return', twice), play.act('return', twice)]);
  expect((await asked(house, 'notification.tell')).length).toBe(before + 1);
});

it('lets one read one’s own notices and nobody else’s', async () => {
  const play = await house.play();
  const departmentId = play.department.id;
  const preparer = await somebody(house, 'preparer', { departmentId });
  const other = await somebody(house, 'head', { departmentId });
  await play.intoReview();
  await play.step('return');
  await tellAll(play.id);
  const read = notification.use(ReadNotices);
  const [latest, first] = await noticesOf(preparer);
  expect(await read.countUnread(preparer.accountId)).toBe(2);
  expect(await read.markRead(other.accountId, latest?.id ?? '')).toMatchObject({ code: 'NOTICE.NOT_FOUND' });
  orRefuse(await read.markRead(preparer.accountId, first?.id ?? ''));
  expect((await noticesOf(preparer, true)).map(({ id }) => id)).toEqual([latest?.id]);
  await read.markReadUpTo(preparer.accountId, latest?.id ?? '');
  expect(await read.countUnread(preparer.accountId)).toBe(0);
  expect(await read.countUnread(other.accountId)).toBe(2);
});

it('keeps to what a person has chosen', async () => {
  const play = await house.play();
  const preparer = await somebody(house, 'preparer', { departmentId: play.department.id });
  const settings = notification.use(ChooseSettings);
  const usual = await settings.read(preparer.accountId);
  expect(usual.address).toBeNull();
  const kinds = [{ kind: 'checks.passed', inApp: false, mail: 'off' }] as const;
  const saved = orRefuse(await settings.save(preparer.accountId, { address: 'li.si@example.cn', kinds }));
  expect(saved.kinds).toHaveLength(usual.kinds.length);
  expect(saved).toMatchObject({ address: 'li.si@example.cn', kinds: expect.arrayContaining([...kinds]) });
  expect(await settings.save(preparer.accountId, { address: 'a@b.cn\r\nBcc: c@d.cn', kinds: [] })).toMatchObject({
    code: 'NOTICE.ADDRESS_UNFIT',
  });
  await play.intoReview();
  await play.step('return');
  await tellAll(play.id);
  expect(await kindsOf(preparer)).toEqual(['disclosure.returned']);
});
