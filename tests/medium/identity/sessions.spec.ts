import { createHash } from 'node:crypto';
import { countQueries } from '#database';
import { MINUTE, openIdentity } from './open-identity.js';

let identity: Awaited<ReturnType<typeof openIdentity>>;
beforeAll(async () => {
  identity = await openIdentity();
});
afterAll(() => identity.close());

const password = 'a long password';
let count = 0;

async function aSession() {
  const login = `person${++count}`;
  const account = await identity.createAccount.run({ login, name: '王五', password });
  const session = await identity.signIn.run({ login, password, address: '10.0.0.1' });
  if (!account.ok || !session.ok) throw new Error('no session');
  return { accountId: account.value, login, ...session.value };
}

it('stands for the person who signed in', async () => {
  const { token, accountId, login } = await aSession();
  expect(await identity.identify.run(token)).toMatchObject({ ok: true, value: { accountId, login, name: '王五' } });
});

it('stores only the hash of the token', async () => {
  const { token } = await aSession();
  const owner = await identity.database.open('owner');
  const rows = await owner.query('select token_hash from gongkai.session');
  expect(rows).toContainEqual({ token_hash: createHash('sha256').update(token).digest('hex') });
  expect(JSON.stringify(rows)).not.toContain(token);
});

it.each([null, '', 'x', 'A'.repeat(43), `${'A'.repeat(42)}'`])('knows no session %j', async (token) => {
  expect(await identity.identify.run(token)).toMatchObject({ ok: false, code: 'SESSION.MISSING' });
});

it('lasts while it is used, and not beyond its cap', async () => {
  const { token, expiresAt } = await aSession();
  expect(expiresAt.getTime() - identity.clock.now().getTime()).toBe(30 * MINUTE);
  for (let minutes = 0; minutes < 115; minutes += 23) {
    identity.later(23 * MINUTE);
    expect((await identity.identify.run(token)).ok).toBe(true);
  }
  identity.later(5 * MINUTE);
  expect(await identity.identify.run(token)).toMatchObject({ ok: false, code: 'SESSION.EXPIRED' });
});

it('expires when it is not used', async () => {
  const { token } = await aSession();
  identity.later(30 * MINUTE);
  expect(await identity.identify.run(token)).toMatchObject({ ok: false, code: 'SESSION.EXPIRED' });
});

it('costs one query, and one more when it is due to be extended', async () => {
  const { token } = await aSession();
  expect((await countQueries(() => identity.identify.run(token))).queries).toHaveLength(1);
  identity.later(MINUTE);
  expect((await countQueries(() => identity.identify.run(token))).queries).toHaveLength(2);
  expect((await countQueries(() => identity.identify.run(token))).queries).toHaveLength(1);
});

it('ends when its person signs out, and only then', async () => {
  const one = await aSession();
  const other = await aSession();
  await identity.signOut.run(one.token);
  await identity.signOut.run(one.token);
  await identity.signOut.run(null);
  expect(await identity.identify.run(one.token)).toMatchObject({ ok: false, code: 'SESSION.EXPIRED' });
  expect((await identity.identify.run(other.token)).ok).toBe(true);
});

it('ends when the account is disabled', async () => {
  const { token, accountId, login } = await aSession();
  expect((await identity.disableAccount.run(accountId)).ok).toBe(true);
  expect(await identity.identify.run(token)).toMatchObject({ ok: false, code: 'SESSION.EXPIRED' });
  const again = await identity.signIn.run({ login, password, address: '10.0.0.1' });
  expect(again).toMatchObject({ ok: false, code: 'ACCOUNT.DISABLED' });
});

it('is cleared away a week after it expired', async () => {
  const { token } = await aSession();
  identity.later(8 * 24 * 60 * MINUTE);
  await aSession();
  expect(await identity.identify.run(token)).toMatchObject({ ok: false, code: 'SESSION.MISSING' });
});
