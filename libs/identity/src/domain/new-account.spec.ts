import { checkNewAccount, parseLogin } from './new-account.js';

const account = { login: 'Zhang.San', name: ' 张三 ', password: 'correct horse' };

it('gives one spelling to one login', () => {
  expect(checkNewAccount(account)).toEqual({
    ok: true,
    value: { login: 'zhang.san', name: '张三', password: 'correct horse' },
  });
  expect(parseLogin('  ZHANG  ')).toBe('zhang');
});

it.each([
  [{ login: '张三' }, 'ACCOUNT.LOGIN_INVALID'],
  [{ login: '.x' }, 'ACCOUNT.LOGIN_INVALID'],
  [{ login: 'x'.repeat(65) }, 'ACCOUNT.LOGIN_INVALID'],
  [{ name: '  ' }, 'ACCOUNT.NAME_INVALID'],
  [{ password: '1234567' }, 'ACCOUNT.PASSWORD_LENGTH'],
  [{ password: 'x'.repeat(129) }, 'ACCOUNT.PASSWORD_LENGTH'],
])('refuses %j', (change, code) => {
  expect(checkNewAccount({ ...account, ...change })).toMatchObject({ ok: false, code });
});
