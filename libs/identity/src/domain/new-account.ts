import { done, type Outcome, refused } from '#kernel';

export interface NewAccount {
  /** What the person types to sign in: letters, digits, dot, dash, underscore; case does not matter. */
  readonly login: string;
  /** 姓名 */
  readonly name: string;
  readonly password: string;
}

export type AccountRefusal = 'ACCOUNT.LOGIN_INVALID' | 'ACCOUNT.NAME_INVALID' | 'ACCOUNT.PASSWORD_LENGTH';

const LOGIN = /^[a-z0-9][a-z0-9._-]{1,63}$/;
const PASSWORD = { shortest: 8, longest: 128 };

/** The one spelling of a login; null for a text that cannot be one. */
export function parseLogin(text: string): string | null {
  const login = text.trim().toLowerCase();
  return LOGIN.test(login) ? login : null;
}

/** The account as it will be stored, or what is wrong with it. Length is what makes a password strong (NIST SP 800-63B §5.1.1). */
export function checkNewAccount({ login, name, password }: NewAccount): Outcome<NewAccount, AccountRefusal> {
  const normal = parseLogin(login);
  const plainName = name.trim();
  if (normal === null) return refused('ACCOUNT.LOGIN_INVALID', { login });
  if (plainName === '' || plainName.length > 100) return refused('ACCOUNT.NAME_INVALID');
  if (password.length < PASSWORD.shortest || password.length > PASSWORD.longest) {
    return refused('ACCOUNT.PASSWORD_LENGTH', PASSWORD);
  }
  return done({ login: normal, name: plainName, password });
}
