import { createHash } from 'node:crypto';
import { countQueries } from '#database';
import { EnableAccount, IdentifyProgram, IssueApiToken, ListApiTokens, RevokeApiToken } from '#identity';
import type { AccountId } from '#kernel';
import { newId } from '#platform';
import { MINUTE, openIdentity } from './open-identity.js';

const DAY = 24 * 60 * MINUTE;
let identity: Awaited<ReturnType<typeof openIdentity>>;
let accountId: AccountId;
beforeAll(async () => {
  identity = await openIdentity();
});
afterAll(() => identity.close());
beforeEach(async () => {
  const login = newId<'login'>();
  const created = await identity.createAccount.run({ login, name: '李娜', password: 'a long password' });
  if (!created.ok) throw new Error(created.code);
  accountId = created.value;
  await identity.grantRole.run(accountId, { role: 'auditor', departmentId: null });
});

const by = (requestId = newId<'request'>()) => ({ actorId: accountId, requestId });
const issue = (days = 30, requestId = newId<'request'>()) => {
  const expiresAt = new Date(identity.clock.now().getTime() + days * DAY);
  return identity.use(IssueApiToken).run(accountId, { name: '对账程序', scopes: ['read'], expiresAt }, by(requestId));
};
const issued = async (days?: number) => {
  const outcome = await issue(days);
  if (!outcome.ok || outcome.value.token === null) throw new Error('no token');
  return { ...outcome.value.issued, token: outcome.value.token };
};
const comesIn = (token: string) => identity.use(IdentifyProgram).run(token);
const listed = async () => {
  const page = await identity.use(ListApiTokens).run(accountId, { limit: 100 });
  return page.ok ? page.value.items : [];
};

it('acts for its person within its scopes, and is stored as a hash', async () => {
  const { token, prefix } = await issued();
  expect(await comesIn(token)).toMatchObject({
    ok: true,
    value: { accountId, scopes: ['read'], roles: [{ role: 'auditor', departmentId: null }] },
  });
  const owner = await identity.database.open('owner');
  const rows = await owner.query('select * from gongkai.api_token where account_id = $1', [accountId]);
  expect(rows).toMatchObject([{ token_hash: createHash('sha256').update(token).digest('hex'), prefix }]);
  expect(token.startsWith(prefix)).toBe(true);
  const everything = await owner.query(
    'select (select json_agg(t) from gongkai.api_token t) as t, json_agg(q) as q, (select json_agg(e) from gongkai.audit_entry e) as e from gongkai.request_record q',
  );
  expect(JSON.stringify(everything)).not.toContain(token);
});

it('is told once, however often the request is sent', async () => {
  const requestId = newId<'request'>();
  const first = await issue(30, requestId);
  const again = await issue(30, requestId);
  expect(first.ok && first.value.token).toMatch(/^gk_/);
  expect(again).toMatchObject({ ok: true, value: { token: null, issued: { name: '对账程序' } } });
  expect(await listed()).toHaveLength(1);
});

it('tells when it was used last, to the minute, with one query where nothing is to be written', async () => {
  const { token } = await issued();
  expect((await countQueries(() => comesIn(token))).queries).toHaveLength(2);
  expect((await countQueries(() => comesIn(token))).queries).toHaveLength(1);
  expect(await listed()).toMatchObject([{ lastUsedAt: identity.clock.now() }]);
});

it('ends at its time, and when it is revoked', async () => {
  const [short, long] = [await issued(1), await issued(300)];
  identity.later(DAY);
  expect(await comesIn(short.token)).toMatchObject({ code: 'TOKEN.INVALID' });
  expect((await comesIn(long.token)).ok).toBe(true);
  const revoke = identity.use(RevokeApiToken);
  expect(await revoke.run(accountId, long.id, by())).toMatchObject({ ok: true });
  expect(await revoke.run(accountId, long.id, by())).toMatchObject({ ok: true });
  expect(await comesIn(long.token)).toMatchObject({ code: 'TOKEN.INVALID' });
  expect(await revoke.run(accountId, newId<'api-token'>(), by())).toMatchObject({ code: 'TOKEN.NOT_FOUND' });
});

it('ends with the account, and stays ended when the account is enabled again', async () => {
  const { token } = await issued();
  await identity.disableAccount.run(accountId);
  expect(await comesIn(token)).toMatchObject({ code: 'TOKEN.INVALID' });
  await identity.use(EnableAccount).run(accountId, { actorId: null, requestId: 'r' });
  expect(await comesIn(token)).toMatchObject({ code: 'TOKEN.INVALID' });
});

it('lasts a year at most, and is no token for what is none', async () => {
  for (const days of [-1, 0, 367]) expect(await issue(days)).toMatchObject({ code: 'TOKEN.EXPIRY_UNSOUND' });
  for (const text of ['', 'gk_', 'x'.repeat(46), `gk_${'A'.repeat(43)}`]) {
    expect(await comesIn(text)).toMatchObject({ code: 'TOKEN.INVALID' });
  }
});
