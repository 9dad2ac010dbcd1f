import { AuditTrail, verifyChains } from '#audit';
import { EnableAccount, EndSessions, ListSessions, RevokeRole } from '#identity';
import type { AccountId } from '#kernel';
import { newId } from '#platform';
import { openIdentity } from './open-identity.js';

let identity: Awaited<ReturnType<typeof openIdentity>>;
let admin: AccountId;
beforeAll(async () => {
  identity = await openIdentity();
  admin = await anAccount();
  await identity.grantRole.run(admin, EVERYTHING);
});
afterAll(() => identity.close());

const EVERYTHING = { role: 'admin', departmentId: null } as const;
const password = 'a long password';
const by = (actorId: AccountId, requestId = newId<'request'>()) => ({ actorId, requestId });

async function anAccount(login: string = newId<'login'>()): Promise<AccountId> {
  const created = await identity.createAccount.run({ login, name: '王五', password });
  if (!created.ok) throw new Error(created.code);
  return created.value;
}

const trailOf = async (accountId: AccountId) => {
  const trail = identity.use(AuditTrail);
  return trail.tell(await trail.ofDisclosure(accountId, { afterSeq: 0, limit: 50 }));
};

it('leaves one entry in the chain of the account for what changed, and none for what did not', async () => {
  const login = newId<'login'>();
  const account = await anAccount(login);
  const grant = { role: 'reviewer', departmentId: null } as const;
  const enable = identity.use(EnableAccount);
  for (let n = 0; n < 2; n++) {
    await identity.grantRole.run(account, grant, by(admin));
    await identity.signIn.run({ login, password, address: '10.0.0.1' });
  }
  for (let n = 0; n < 2; n++) await identity.use(EndSessions).run(account, {}, by(admin));
  for (let n = 0; n < 2; n++) await identity.use(RevokeRole).run(account, grant, by(admin));
  for (let n = 0; n < 2; n++) await identity.disableAccount.run(account, by(admin));
  for (let n = 0; n < 2; n++) await enable.run(account, by(admin));
  const entries = await trailOf(account);
  expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
    ['account.created', null],
    ['account.role-granted', admin],
    ['account.sessions-ended', admin],
    ['account.role-revoked', admin],
    ['account.disabled', admin],
    ['account.enabled', admin],
  ]);
  expect(entries[2]?.sentence).toEqual({ zh: '王五结束了 2 个会话。', en: '王五 ended 2 sessions.' });
  for (const { sentence } of entries) expect(sentence.zh + sentence.en).not.toMatch(/[{}—]/);
  expect(await verifyChains(await identity.database.open())).toMatchObject({ broken: [] });
});

it('does a request once, and keeps its id to it', async () => {
  const account = await anAccount();
  const asked = by(admin);
  const grant = { role: 'head', departmentId: newId<'department'>() } as never;
  const rush = await Promise.all([1, 2, 3].map(() => identity.grantRole.run(account, grant, asked)));
  expect(rush.every(({ ok }) => ok)).toBe(true);
  expect((await trailOf(account)).filter(({ action }) => action === 'account.role-granted')).toHaveLength(1);
  expect(await identity.disableAccount.run(account, asked)).toMatchObject({ code: 'REQUEST.KEY_REUSED' });
});

it('takes nothing from an administrator who was disabled meanwhile', async () => {
  const other = await anAccount();
  await identity.grantRole.run(other, EVERYTHING);
  await identity.disableAccount.run(other, by(admin));
  expect(await identity.grantRole.run(admin, { role: 'auditor', departmentId: null }, by(other))).toMatchObject({
    code: 'ACCOUNT.DISABLED',
  });
});

it('keeps the last administrator, also from two who put each other out at once', async () => {
  expect(await identity.disableAccount.run(admin, by(admin))).toMatchObject({ code: 'ACCOUNT.LAST_ADMIN' });
  expect(await identity.use(RevokeRole).run(admin, EVERYTHING, by(admin))).toMatchObject({
    code: 'ACCOUNT.LAST_ADMIN',
  });
  const second = await anAccount();
  await identity.grantRole.run(second, EVERYTHING, by(admin));
  const codes = await Promise.all([
    identity.disableAccount.run(second, by(admin)),
    identity.disableAccount.run(admin, by(second)),
  ]);
  const [lost] = codes.filter(({ ok }) => !ok);
  expect(codes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(lost).toMatchObject({ code: expect.stringMatching(/^ACCOUNT\.(DISABLED|LAST_ADMIN)$/) });
});

it('shows what is open, and ends one session or all', async () => {
  const login = newId<'login'>();
  const account = await anAccount(login);
  const open = async () => {
    const session = await identity.signIn.run({ login, password, address: '10.0.0.9', agent: 'a browser' });
    return session.ok ? session.value.token : '';
  };
  const [first, second] = [await open(), await open()];
  const listed = await identity.use(ListSessions).run(account);
  expect(listed).toHaveLength(2);
  expect(listed[0]).toMatchObject({ means: 'password', address: '10.0.0.9', agent: 'a browser' });
  const end = identity.use(EndSessions);
  expect(await end.run(account, { but: second }, by(account))).toMatchObject({ value: { ended: 1 } });
  expect(await identity.identify.run(first)).toMatchObject({ code: 'SESSION.EXPIRED' });
  const [rest] = await identity.use(ListSessions).run(account);
  if (!rest) throw new Error('nothing is open');
  const stranger = await anAccount();
  expect(await end.run(stranger, { only: rest.id }, by(stranger))).toMatchObject({ code: 'SESSION.NOT_FOUND' });
  expect(await end.run(account, { only: rest.id }, by(account))).toMatchObject({ value: { ended: 1 } });
  expect(await identity.identify.run(second)).toMatchObject({ code: 'SESSION.EXPIRED' });
});
