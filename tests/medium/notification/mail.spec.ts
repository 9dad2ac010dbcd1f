import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { ReadNotices, SendDigests, SendMail, TellOfDeed } from '#notification';
import { orRefuse } from '#platform';
import { House } from '../../support/workflow/house.js';
import type { Play } from '../../support/workflow/play.js';
import { asked, type Notification, openNotification, somebody } from './open-notification.js';

let house: House;
let notification: Notification;
let server: SMTPServer;
let refuses = false;
const inbox: ParsedMail[] = [];
beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, callback) => {
      if (refuses) return stream.on('end', () => callback(new Error('mailbox full'))).resume();
      void simpleParser(stream).then((mail) => {
        inbox.push(mail);
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  house = await House.open();
  notification = await openNotification(house, {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: '决算公开 <gongkai@example.cn>',
    patience: 5_000,
  });
});
afterAll(async () => {
  await notification.close();
  await house.close();
  await new Promise<void>((resolve) => server.close(resolve));
});
beforeEach(() => inbox.splice(0));

const tellAll = async ({ id }: Play) => {
  for (const job of await asked<never>(house, 'notification.tell')) {
    if ((job as { disclosureId: string }).disclosureId === id) await notification.use(TellOfDeed).run(job);
  }
};
const mailJobs = async () =>
  (await asked<{ mailId: string }>(house, 'notification.send-mail')).map(({ mailId }) => mailId);
const unsettled = async (): Promise<string[]> =>
  (await house.dataSource.query('select id from gongkai.mail where settled_at is null')).map(
    ({ id }: { id: string }) => id,
  );

it('mails at once what is urgent, in both languages, once, though several send', async () => {
  const play = await house.play();
  const departmentId = play.department.id;
  await somebody(house, 'preparer', { departmentId, address: 'li.si@example.cn' });
  await somebody(house, 'head', { departmentId });
  await play.intoReview();
  await play.step('return', { reason: '表一\r\nBcc: evil@example.cn\r\n<b>不一致</b>' });
  await tellAll(play);
  const [mailId = '', ...none] = await unsettled();
  expect(none).toEqual([]);
  expect(await mailJobs()).toContain(mailId);
  await Promise.all([1, 2, 3].map(() => notification.use(SendMail).run(mailId)));
  await notification.use(SendMail).run(mailId);
  expect(inbox).toHaveLength(1);
  const [mail] = inbox;
  expect(mail?.subject).toBe(`退回修改：${play.department.name} · Returned for correction: ${play.department.name}`);
  expect(mail?.messageId).toBe(`<${mailId}@gongkai>`);
  expect(mail?.from?.text).toContain('gongkai@example.cn');
  expect(mail?.headers.has('bcc')).toBe(false);
  expect(mail?.text).toMatch(/退回了[\s\S]*returned revision 1/);
  expect(mail?.html).toContain('&lt;b&gt;不一致&lt;/b&gt;');
});

it('keeps what the server does not take, and sends it when it does', async () => {
  const play = await house.play();
  await somebody(house, 'preparer', { departmentId: play.department.id, address: 'wang@example.cn' });
  await play.intoReview();
  await play.step('return');
  await tellAll(play);
  const [mailId = ''] = await unsettled();
  refuses = true;
  await expect(notification.use(SendMail).run(mailId)).rejects.toThrow(/mailbox full/);
  expect(await unsettled()).toEqual([mailId]);
  refuses = false;
  await notification.use(SendMail).run(mailId);
  expect(inbox).toHaveLength(1);
  expect(await unsettled()).toEqual([]);
});

it('sends one digest a day to whoever has something waiting, from its hour on', async () => {
  const play = await house.play();
  const preparer = await somebody(house, 'preparer', { departmentId: play.department.id, address: 'zhao@example.cn' });
  await play.intoApproved();
  await tellAll(play);
  const told = await notification.use(ReadNotices).list(preparer.accountId, { limit: 9, unreadOnly: false });
  expect(orRefuse(told).items.map(({ kind }) => kind)).toEqual(['disclosure.approved', 'checks.passed']);
  const digests = notification.use(SendDigests);
  house.clock.set(new Date('2024-09-02T08:59:00Z'));
  expect(await digests.run('r')).toBe(0);
  house.clock.set(new Date('2024-09-02T09:00:00Z'));
  const [opened, again] = await Promise.all([digests.run('r'), digests.run('r')]);
  // The people of the other tests have something waiting as well.
  const people = (opened ?? 0) + (again ?? 0);
  expect(await digests.run('r')).toBe(0);
  for (const mailId of await unsettled()) await notification.use(SendMail).run(mailId);
  expect(inbox).toHaveLength(people);
  const mine = inbox.filter(({ to }) => !Array.isArray(to) && to?.text === 'zhao@example.cn');
  expect(mine.map(({ subject }) => subject)).toEqual(['今日通知汇总（2 条） · Your notices of today (2)']);
  expect(mine[0]?.text).toMatch(/待审核[\s\S]*已批准[\s\S]*To review/);
});

it('writes to nobody whose account was closed meanwhile', async () => {
  const play = await house.play();
  const preparer = await somebody(house, 'preparer', { departmentId: play.department.id, address: 'gone@example.cn' });
  await play.intoReview();
  await play.step('return');
  await tellAll(play);
  const [mailId = ''] = await unsettled();
  await house.dataSource.query('update gongkai.account set disabled_at = now() where id = $1', [preparer.accountId]);
  await notification.use(SendMail).run(mailId);
  expect(inbox).toEqual([]);
  expect(await house.dataSource.query('select outcome from gongkai.mail where id = $1', [mailId])).toEqual([
    { outcome: 'dropped' },
  ]);
});
