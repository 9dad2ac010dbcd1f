import { ChangePassword, IssuePasswordReset, UsePasswordReset } from '#identity';
import type { AccountId } from '#kernel';
import { newId } from '#platform';
import { MINUTE, openIdentity } from './open-identity.js';

let identity: Awaited<ReturnType<typeof openIdentity>>;
beforeAll(async () => {
  identity = await openIdentity();
});
afterAll(() => identity.close());

const FIRST = 'chosen by the administrator';
const OWN = 'chosen by the person';
let count = 0;

async function anAccount(initial = false) {
  const login = `person${++count}`;
  const created = await identity.createAccount.run({ login, name: '王五', password: FIRST, initial });
  if (!created.ok) throw new Error(created.code);
  const comesIn = (password: string) => identity.signIn.run({ login, password, address: '10.0.0.1' });
  const signedIn = async (password = FIRST) => {
    const session = await comesIn(password);
    if (!session.ok) throw new Error(session.code);
    return session.value;
  };
  return { accountId: created.value, comesIn, signedIn };
}

function change(accountId: AccountId, session: string, current: string, next: string, requestId = newId<'request'>()) {
  const asked = { accountId, session, current, next, address: '10.0.0.1', requestId };
  return identity.use(ChangePassword).run(asked);
}

describe('an initial password', () => {
  it('is good for choosing one’s own, once', async () => {
    const { accountId, signedIn, comesIn } = await anAccount(true);
    const { token, actor } = await signedIn();
    expect(actor.mustChangePassword).toBe(true);
    expect(await identity.identify.run(token)).toMatchObject({ ok: true, value: { mustChangePassword: true } });
    expect(await change(accountId, token, FIRST, OWN)).toMatchObject({ ok: true });
    expect(await identity.identify.run(token)).toMatchObject({ ok: true, value: { mustChangePassword: false } });
    expect(await comesIn(FIRST)).toMatchObject({ code: 'SESSION.WRONG_CREDENTIALS' });
    expect((await signedIn(OWN)).actor.mustChangePassword).toBe(false);
  });
});

describe('changing a password', () => {
  it('ends all sessions but the one in which it is done, also when the request comes twice', async () => {
    const { accountId, signedIn } = await anAccount();
    const [here, elsewhere] = [await signedIn(), await signedIn()];
    const requestId = newId<'request'>();
    for (let n = 0; n < 2; n++) expect((await change(accountId, here.token, FIRST, OWN, requestId)).ok).toBe(true);
    expect((await identity.identify.run(here.token)).ok).toBe(true);
    expect(await identity.identify.run(elsewhere.token)).toMatchObject({ code: 'SESSION.EXPIRED' });
  });

  it.each([
    ['a wrong one', 'not this', OWN, 'SESSION.WRONG_CREDENTIALS'],
    ['the same', FIRST, FIRST, 'ACCOUNT.PASSWORD_SAME'],
    ['a short one', FIRST, 'short', 'ACCOUNT.PASSWORD_LENGTH'],
    ['a common one', FIRST, 'Password2024!', 'ACCOUNT.PASSWORD_COMMON'],
  ])('is refused with %s, and the old one stays', async (_, current, next, code) => {
    const { accountId, signedIn, comesIn } = await anAccount();
    const { token } = await signedIn();
    expect(await change(accountId, token, current, next)).toMatchObject({ ok: false, code });
    expect((await comesIn(FIRST)).ok).toBe(true);
  });

  it('is no way to guess the old one', async () => {
    const { accountId, signedIn } = await anAccount();
    const { token } = await signedIn();
    const guesses = await Promise.all(Array.from({ length: 9 }, () => change(accountId, token, 'a guess', OWN)));
    const codes = guesses.map((guess) => (guess.ok ? 'done' : guess.code));
    expect(codes.filter((code) => code === 'SESSION.WRONG_CREDENTIALS')).toHaveLength(3);
    expect(codes.filter((code) => code === 'SESSION.TOO_MANY_ATTEMPTS')).toHaveLength(6);
    identity.later(60 * MINUTE);
  });
});

describe('a reset', () => {
  const BY = { actorId: null, requestId: 'r' };
  const issued = async (accountId: AccountId) => {
    const reset = await identity.use(IssuePasswordReset).run(accountId, BY);
    if (!reset.ok || reset.value.token === null) throw new Error('no token');
    return reset.value.token;
  };
  const uses = (token: string, password = OWN, requestId = newId<'request'>()) =>
    identity.use(UsePasswordReset).run({ token, password, requestId });

  it('lets the person choose a password once, and ends what was open', async () => {
    const { accountId, signedIn, comesIn } = await anAccount(true);
    const { token: session } = await signedIn();
    const token = await issued(accountId);
    expect(await uses(token, 'short')).toMatchObject({ code: 'ACCOUNT.PASSWORD_LENGTH' });
    expect(await uses(token)).toMatchObject({ ok: true });
    expect(await uses(token, 'a second one, later')).toMatchObject({ code: 'RESET.INVALID' });
    expect(await identity.identify.run(session)).toMatchObject({ code: 'SESSION.EXPIRED' });
    const again = await comesIn(OWN);
    expect(again.ok && again.value.actor.mustChangePassword).toBe(false);
  });

  it('is kept as a hash only', async () => {
    const { accountId } = await anAccount();
    const token = await issued(accountId);
    const owner = await identity.database.open('owner');
    const rows = await owner.query(
      'select r, q from gongkai.password_reset r left join gongkai.request_record q on true',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is worth nothing when it expired, when a later one was issued, or when the account is disabled', async () => {
    const { accountId } = await anAccount();
    const expired = await issued(accountId);
    identity.later(60 * MINUTE);
    const earlier = await issued(accountId);
    const last = await issued(accountId);
    for (const token of [expired, earlier, 'x', 'A'.repeat(43)]) {
      expect(await uses(token)).toMatchObject({ ok: false, code: 'RESET.INVALID' });
    }
    await identity.disableAccount.run(accountId);
    expect(await uses(last)).toMatchObject({ ok: false, code: 'RESET.INVALID' });
    expect(await identity.use(IssuePasswordReset).run(accountId, BY)).toMatchObject({ code: 'ACCOUNT.DISABLED' });
  });

  it('goes to one of those who use it at the same moment', async () => {
    const { accountId, comesIn } = await anAccount();
    const token = await issued(accountId);
    const passwords = Array.from({ length: 5 }, (_, n) => `a long password, number ${n}`);
    const outcomes = await Promise.all(passwords.map((password) => uses(token, password)));
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, false, false, false, true]);
    const winner = passwords[outcomes.findIndex(({ ok }) => ok)] ?? '';
    expect((await comesIn(winner)).ok).toBe(true);
  });
});
