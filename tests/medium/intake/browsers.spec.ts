import { createHash } from 'node:crypto';
import { IssueApiToken } from '#identity';
import type { AccountId } from '#kernel';
import { newId, orRefuse } from '#platform';
import type { Caller } from './caller.js';
import { Intake } from './intake.js';

const ORIGIN = 'https://intake.example';
const PARTNER = 'https://console.example';

let intake: Intake;
let person: Caller;
beforeAll(async () => {
  intake = await Intake.open({ INTAKE_URL: ORIGIN, CORS_ORIGINS: `${PARTNER}, https://other.example` });
  person = await intake.signedIn('auditor');
});
afterAll(() => intake.close());

/** As a browser asks: with the cookie that this intake sets, and what a page cannot forge. */
async function asks(method: string, path: string, headers: Record<string, string>, body?: object): Promise<Response> {
  const all: Record<string, string> = { 'idempotency-key': newId<'request'>(), ...headers };
  if (body) all['content-type'] = 'application/json';
  return fetch(`${intake.url}${path}`, { method, headers: all, body: body ? JSON.stringify(body) : null });
}

const signIn = (headers: Record<string, string>) => asks('POST', '/api/v1/session', headers, person.credentials);
const codeOf = async (answer: Response) => (answer.ok ? 'done' : ((await answer.json()) as { code: string }).code);

it('sets a cookie that only https carries, only this host can write, and no script can read', async () => {
  const [cookie = ''] = (await signIn({ origin: ORIGIN })).headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-gongkai_session=[\w-]{43}; /);
  for (const part of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Strict']) expect(cookie).toContain(part);
  expect(cookie).not.toContain('Domain');
});

it.each([
  ['its own pages', { origin: ORIGIN }, 'done'],
  ['its own pages, by the browser’s word', { 'sec-fetch-site': 'same-origin' }, 'done'],
  ['a configured page', { origin: PARTNER, 'sec-fetch-site': 'cross-site' }, 'done'],
  ['a program', {}, 'done'],
  ['another site', { origin: 'https://elsewhere.example' }, 'REQUEST.CROSS_SITE'],
  ['another site, by the browser’s word', { 'sec-fetch-site': 'cross-site' }, 'REQUEST.CROSS_SITE'],
  ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }, 'REQUEST.CROSS_SITE'],
  ['a sandboxed frame', { origin: 'null' }, 'REQUEST.CROSS_SITE'],
  ['a name that only begins alike', { origin: `${ORIGIN}.elsewhere.example` }, 'REQUEST.CROSS_SITE'],
])('takes a change from %s accordingly', async (_, headers, code) => {
  expect(await codeOf(await signIn(headers as Record<string, string>))).toBe(code);
});

it('asks a program with an access token for no such word, and believes no cookie beside one', async () => {
  const { accountId } = (await person.get<{ accountId: AccountId }>('/api/v1/session', await cookie())).json;
  const expiresAt = new Date(intake.house.clock.now().getTime() + 86_400_000);
  const by = { actorId: accountId, requestId: newId<'request'>() };
  const issuing = intake.app.get(IssueApiToken);
  const { token } = orRefuse(await issuing.run(accountId, { name: 'x', scopes: ['write'], expiresAt }, by));
  const elsewhere = { origin: 'https://elsewhere.example' };
  const bearer = { authorization: `Bearer ${token}`, ...elsewhere };
  expect(await codeOf(await asks('DELETE', '/api/v1/tokens/x', bearer))).toBe('SESSION.IN_PERSON');
  for (const authorization of ['Bearer x', 'Bearer', 'Basic eDp5']) {
    const answer = await asks('GET', '/api/v1/session', { authorization, ...(await cookie()) });
    expect(await codeOf(answer)).toBe('TOKEN.INVALID');
  }
});

async function cookie(): Promise<{ cookie: string }> {
  const [set = ''] = (await signIn({ origin: ORIGIN })).headers.getSetCookie();
  return { cookie: set.split(';')[0] ?? '' };
}

it('lets scripts of configured origins read answers, and no others', async () => {
  const preflight = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'if-match' };
  for (const [origin, allowed] of [
    [PARTNER, PARTNER],
    ['https://elsewhere.example', null],
  ] as const) {
    const asked = await asks('OPTIONS', '/api/v1/session', { origin, ...preflight });
    expect(asked.headers.get('access-control-allow-origin')).toBe(allowed);
    const read = await asks('GET', '/api/v1/sign-in', { origin });
    expect(read.headers.get('access-control-allow-origin')).toBe(allowed);
  }
});

it('gives pages and data a policy under which nothing runs that is not theirs', async () => {
  const data = await asks('GET', '/api/v1/sign-in', {});
  expect(Object.fromEntries(data.headers)).toMatchObject({
    'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  const page = await asks('GET', '/', {});
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(await page.text()) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
});
