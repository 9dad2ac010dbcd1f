import { done, type Outcome, refused } from '#kernel';
import { checkPassword, type PasswordRefusal } from './password.js';

export interface NewAccount {
  /** What the person types to sign in: letters, digits, dot, dash, underscore; case does not matter. */
  readonly login: string;
  /** 姓名 */
  readonly name: string;
  /** Without one the person chooses it with a one-time token, or signs in by OIDC. */
  readonly password?: string | undefined;
  /** The password was chosen by somebody else, so the person must change it first. */
  readonly initial?: boolean | undefined;
  readonly email?: string | undefined;
}

export type AccountRefusal =
  | 'ACCOUNT.LOGIN_INVALID'
  | 'ACCOUNT.NAME_INVALID'
  | 'ACCOUNT.EMAIL_INVALID'
  | PasswordRefusal;

const LOGIN = /^[a-z0-9][a-z0-9._-]{1,63}$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/;
const LONGEST_EMAIL = 254;

/** The one spelling of a login; null for a text that cannot be one. */
export function parseLogin(text: string): string | null {
  const login = text.trim().toLowerCase();
  return LOGIN.test(login) ? login : null;
}

/** The one spelling of an e-mail address; null for a text that cannot be one. */
export function parseEmail(text: string): string | null {
  const email = text.trim().toLowerCase();
  return email.length <= LONGEST_EMAIL && EMAIL.test(email) ? email : null;
}

/** The account as it will be stored, or what is wrong with it. */
export function checkNewAccount(wanted: NewAccount): Outcome<NewAccount, AccountRefusal> {
  const login = parseLogin(wanted.login);
  const name = wanted.name.trim();
  if (login === null) return refused('ACCOUNT.LOGIN_INVALID', { login: wanted.login });
  if (name === '' || name.length > 100) return refused('ACCOUNT.NAME_INVALID');
  const email = wanted.email === undefined ? undefined : parseEmail(wanted.email);
  if (email === null) return refused('ACCOUNT.EMAIL_INVALID', { email: wanted.email });
  const { password, initial } = wanted;
  const checked = password === undefined ? done() : checkPassword(password, [login, name]);
  return checked.ok ? done({ login, name, password, initial, email }) : checked;
}
