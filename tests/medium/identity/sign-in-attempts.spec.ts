import { MINUTE, openIdentity } from './open-identity.js';

let identity: Awaited<ReturnType<typeof openIdentity>>;
const password = 'a long password';
beforeAll(async () => {
  identity = await openIdentity();
  for (const login of ['zhao', 'qian']) await identity.createAccount.run({ login, name: login, password });
});
afterAll(() => identity.close());
beforeEach(() => identity.later(60 * MINUTE));

const attempt = async (login: string, tried: string, address = '10.0.0.1') => {
  const outcome = await identity.signIn.run({ login, password: tried, address });
  return outcome.ok ? 'in' : outcome.code;
};

it('gives a wrong login and a wrong password the same answer', async () => {
  expect(await attempt('zhao', 'wrong password')).toBe('SESSION.WRONG_CREDENTIALS');
  expect(await attempt('nobody', password)).toBe('SESSION.WRONG_CREDENTIALS');
  expect(await attempt('不是登录名', password)).toBe('SESSION.WRONG_CREDENTIALS');
  expect(await attempt('x'.repeat(10_000), password)).toBe('SESSION.WRONG_CREDENTIALS');
});

it('stops guessing at one account, even with the right password, until the window ends', async () => {
  for (let n = 0; n < 3; n++) expect(await attempt('zhao', 'guess')).toBe('SESSION.WRONG_CREDENTIALS');
  identity.later(4 * MINUTE);
  const refusal = await identity.signIn.run({ login: 'zhao', password, address: '10.0.0.1' });
  expect(refusal).toEqual({ ok: false, code: 'SESSION.TOO_MANY_ATTEMPTS', details: { minutes: 6 } });
  expect(await attempt('qian', password)).toBe('in');
  expect(await attempt('zhao', password, '10.0.0.2')).toBe('in');
  identity.later(6 * MINUTE);
  expect(await attempt('zhao', password)).toBe('in');
});

it('stops guessing in parallel just as well', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => attempt('zhao', 'guess', '10.0.0.3')));
  expect(answers.filter((answer) => answer === 'SESSION.WRONG_CREDENTIALS')).toHaveLength(3);
});

it('stops guessing at many accounts from one address', async () => {
  for (let n = 0; n < 8; n++) expect(await attempt(`nobody${n}`, 'guess')).toBe('SESSION.WRONG_CREDENTIALS');
  expect(await attempt('nobody8', 'guess')).toBe('SESSION.TOO_MANY_ATTEMPTS');
  expect(await attempt('nobody8', 'guess', '10.0.0.2')).toBe('SESSION.WRONG_CREDENTIALS');
});

it('does not count those who know their password', async () => {
  for (let n = 0; n < 20; n++) expect(await attempt('qian', password)).toBe('in');
  for (let n = 0; n < 2; n++) expect(await attempt('zhao', 'typing error')).toBe('SESSION.WRONG_CREDENTIALS');
  expect(await attempt('zhao', password)).toBe('in');
  for (let n = 0; n < 3; n++) expect(await attempt('zhao', 'typing error')).toBe('SESSION.WRONG_CREDENTIALS');
});
