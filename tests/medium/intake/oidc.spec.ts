import type { Problem } from '#contracts';
import { BeginOidcSignIn, CreateAccount, OidcConfig } from '#identity';
import { newId, orRefuse } from '#platform';
import { Browser } from '../../support/oidc/browser.js';
import { CLIENT, OidcServer } from '../../support/oidc/oidc-server.js';
import type { Caller } from './caller.js';
import { Intake } from './intake.js';

/** How people reach intake, as the provider knows it; the tests' browser goes to where it listens. */
const INTAKE_URL = 'http://intake.example';
const CALLBACK = `${INTAKE_URL}/api/v1/sign-in/oidc/callback`;

let server: OidcServer;
let intake: Intake;
let admin: Caller;
beforeAll(async () => {
  server = await OidcServer.open(CALLBACK);
  intake = await Intake.open({
    INTAKE_URL,
    OIDC_ISSUER: server.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
  });
  admin = await intake.signedIn('admin');
});
afterAll(async () => {
  await intake.close();
  await server.close();
});
afterEach(() => {
  server.forged = null;
  server.refuses = null;
  configure({ link: 'bound', createAccounts: false });
});

/** The settings are read once; a test that needs others changes them where they are kept. */
function configure(change: Partial<NonNullable<OidcConfig['provider']>>): void {
  Object.assign(intake.app.get(OidcConfig).provider ?? {}, change);
}

/** Leaves for the provider and gets as far as being sent back. */
async function sentBack(browser: Browser): Promise<URL> {
  const { url } = await browser.go(`${intake.url}/api/v1/sign-in/oidc`, CALLBACK);
  return new URL(url);
}

const comesBack = (browser: Browser, { pathname, search }: URL) => browser.ask(`${intake.url}${pathname}${search}`);

async function signsIn(browser = new Browser()): Promise<string> {
  const answer = await comesBack(browser, await sentBack(browser));
  return answer.status === 303 ? `to ${answer.headers.get('location')}` : ((await answer.json()) as Problem).code;
}

async function whoIs(browser: Browser): Promise<{ login?: string; code?: string; mustChangePassword?: boolean }> {
  return (await (await browser.ask(`${intake.url}/api/v1/session`)).json()) as { login?: string };
}

async function anAccount(email?: string) {
  const login = newId<'login'>();
  const wanted = { login, name: '王五', email, password: 'an initial password', initial: true };
  return { login, id: orRefuse(await intake.app.get(CreateAccount).run(wanted)) };
}

const countAccounts = async () => (await intake.house.dataSource.query('select from gongkai.account')).length;

it('asks by code flow with PKCE, state and nonce', async () => {
  const answer = await new Browser().ask(`${intake.url}/api/v1/sign-in/oidc`);
  const { searchParams } = new URL(answer.headers.get('location') ?? '');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    redirect_uri: CALLBACK,
  });
  expect(answer.headers.get('set-cookie')).toMatch(/gongkai_oidc=.*Max-Age=600.*HttpOnly.*SameSite=Lax/);
});

it('makes no account for somebody unknown, and tells what to give the administrator', async () => {
  server.person = { sub: 'stranger-1', email: 'stranger@example.cn', email_verified: true };
  const before = await countAccounts();
  const browser = new Browser();
  const answer = await comesBack(browser, await sentBack(browser));
  const problem = (await answer.json()) as Problem;
  expect([answer.status, problem.code, problem.detail]).toEqual([
    403,
    'OIDC.UNKNOWN_PERSON',
    expect.stringContaining('stranger-1'),
  ]);
  expect(await countAccounts()).toBe(before);
  expect((await whoIs(browser)).code).toBe('SESSION.MISSING');
});

it('lets in whom an administrator has bound, and not any more when unbound', async () => {
  server.person = { sub: 'bound-1' };
  const { login, id } = await anAccount();
  const identity = { issuer: server.issuer, subject: 'bound-1' };
  const at = `/api/v1/accounts/${id}/oidc-identities`;
  expect((await admin.ask('POST', at, { body: identity })).status).toBe(200);
  const other = await anAccount();
  const again = await admin.ask('POST', `/api/v1/accounts/${other.id}/oidc-identities`, { body: identity });
  expect(again.json.code).toBe('OIDC.LINKED_ALREADY');

  const browser = new Browser();
  expect(await signsIn(browser)).toBe('to /');
  // Whoever comes by the provider needs no password here, so there is none to change.
  expect(await whoIs(browser)).toMatchObject({ login, mustChangePassword: false });
  const sessions = await admin.get<{ items: object[] }>(`/api/v1/accounts/${id}/sessions`);
  expect(sessions.json.items).toMatchObject([{ means: 'oidc' }]);

  const query = new URLSearchParams(identity).toString();
  expect((await admin.ask('DELETE', `${at}?${query}`)).status).toBe(200);
  expect((await whoIs(browser)).code).toBe('SESSION.EXPIRED');
  expect(await signsIn()).toBe('OIDC.UNKNOWN_PERSON');
});

it('binds by a verified address only where that is configured', async () => {
  const { login } = await anAccount('Li.Na@example.cn');
  server.person = { sub: 'by-mail', email: 'li.na@example.cn', email_verified: true };
  expect(await signsIn()).toBe('OIDC.UNKNOWN_PERSON');
  configure({ link: 'verified-email' });
  server.person = { sub: 'somebody-else', email: 'li.na@example.cn', email_verified: false };
  expect(await signsIn()).toBe('OIDC.UNKNOWN_PERSON');
  server.person = { sub: 'by-mail', email: 'LI.NA@example.cn', email_verified: true };
  const browser = new Browser();
  expect(await signsIn(browser)).toBe('to /');
  expect(await whoIs(browser)).toMatchObject({ login });
  server.person = { sub: 'second-with-that-address', email: 'li.na@example.cn', email_verified: true };
  expect(await signsIn()).toBe('OIDC.UNKNOWN_PERSON');
});

it('opens accounts without a role only where that is configured, and takes nobody’s login', async () => {
  configure({ createAccounts: true });
  const { login: taken } = await anAccount();
  const logins = [];
  for (const [sub, preferred_username] of [
    ['new-1', 'Fresh.Name'],
    ['new-2', taken],
    ['new-1', 'renamed'],
  ] as const) {
    server.person = { sub, preferred_username, name: '新人' };
    const browser = new Browser();
    expect(await signsIn(browser)).toBe('to /');
    const person = await whoIs(browser);
    expect(person).toMatchObject({ name: '新人', roles: [] });
    logins.push(person.login);
  }
  expect(logins).toEqual(['fresh.name', expect.stringMatching(/^oidc-/), 'fresh.name']);
});

it('lets nobody in whose account is disabled', async () => {
  server.person = { sub: 'leaver' };
  const { id } = await anAccount();
  const body = { issuer: server.issuer, subject: 'leaver' };
  await admin.ask('POST', `/api/v1/accounts/${id}/oidc-identities`, { body });
  const browser = new Browser();
  expect(await signsIn(browser)).toBe('to /');
  await admin.ask('POST', `/api/v1/accounts/${id}/disable`);
  expect((await whoIs(browser)).code).toBe('SESSION.EXPIRED');
  expect(await signsIn()).toBe('ACCOUNT.DISABLED');
});

it.each([
  ['made for another client', { aud: 'another' }, 'OIDC.WRONG_AUDIENCE'],
  ['for several clients at once', { aud: [CLIENT.id, 'another'] }, 'OIDC.WRONG_AUDIENCE'],
  ['of another issuer', { iss: 'https://elsewhere.example' }, 'OIDC.ANSWER_UNSOUND'],
  ['of another sign-in', { nonce: 'of yesterday' }, 'OIDC.ANSWER_UNSOUND'],
  ['that has expired', { exp: 1_000_000_000 }, 'OIDC.ANSWER_UNSOUND'],
])('believes no token that is %s', async (_, forged, code) => {
  server.person = { sub: 'forged' };
  server.forged = forged;
  expect(await signsIn()).toBe(code);
});

describe('coming back', () => {
  it('is refused in a browser that did not leave, or left for another sign-in', async () => {
    const [one, other] = [new Browser(), new Browser()];
    const back = await sentBack(one);
    await sentBack(other);
    for (const [browser, code] of [
      [new Browser(), 'OIDC.NOT_BEGUN'],
      [other, 'OIDC.ANSWER_UNSOUND'],
    ] as const) {
      expect(((await (await comesBack(browser, back)).json()) as Problem).code).toBe(code);
    }
  });

  it('works once', async () => {
    const browser = new Browser();
    const back = await sentBack(browser);
    await comesBack(browser, back);
    expect(((await (await comesBack(browser, back)).json()) as Problem).code).toBe('OIDC.NOT_BEGUN');
  });

  it('tells why the provider did not let the person in', async () => {
    const browser = new Browser();
    const back = await sentBack(browser);
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    expect(((await (await comesBack(browser, back)).json()) as Problem).code).toBe('OIDC.DENIED');
    server.refuses = { error: 'invalid_grant' };
    expect(await signsIn()).toBe('OIDC.ANSWER_UNSOUND');
  });
});

it('says so when the provider is down, and that there is none where none is configured', async () => {
  const browser = new Browser();
  const back = await sentBack(browser);
  await server.close();
  expect(((await (await comesBack(browser, back)).json()) as Problem).code).toBe('OIDC.PROVIDER_DOWN');
  const nowhere = new BeginOidcSignIn({ provider: null } as never);
  expect(await nowhere.run()).toMatchObject({ ok: false, code: 'OIDC.NOT_CONFIGURED' });
  expect((await intake.anonymous.get('/api/v1/sign-in')).json).toEqual({ password: true, oidc: '统一身份认证' });
});
