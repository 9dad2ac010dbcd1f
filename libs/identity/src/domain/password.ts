import { done, type Outcome, refused } from '#kernel';
import { COMMON_PASSWORDS, COMMON_WORDS } from './common-passwords.js';

export type PasswordRefusal = 'ACCOUNT.PASSWORD_LENGTH' | 'ACCOUNT.PASSWORD_COMMON';

const LENGTH = { shortest: 8, longest: 128 };
/** A row of the keyboard, the alphabet, the digits: whoever walks along one of them chooses nothing. */
const WALKS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv'];

/**
 * Length is what makes a password strong; which kinds of characters it has is nobody's business (NIST SP 800-63B). What
 * everybody tries first is refused: common passwords, repeated and walked characters, the person's own login or name.
 */
export function checkPassword(password: string, person: readonly string[]): Outcome<void, PasswordRefusal> {
  const length = [...password].length;
  if (length < LENGTH.shortest || length > LENGTH.longest) return refused('ACCOUNT.PASSWORD_LENGTH', LENGTH);
  return isCommon(password.normalize('NFKC').toLowerCase(), person) ? refused('ACCOUNT.PASSWORD_COMMON') : done();
}

function isCommon(password: string, person: readonly string[]): boolean {
  // "Password2024!" is "password" with what people put around it.
  const core = password.replace(/^[\d\W_]+|[\d\W_]+$/gu, '');
  const own = person.map((text) => text.toLowerCase().replaceAll(/\s/g, '')).filter((text) => text !== '');
  return (
    COMMON_PASSWORDS.has(password) ||
    COMMON_WORDS.has(core) ||
    own.includes(core) ||
    own.includes(password) ||
    isRepeated(password) ||
    isWalk(password)
  );
}

/** "aaaaaaaa", "20242024". */
function isRepeated(password: string): boolean {
  return /^(.{1,4})\1+$/u.test(password);
}

/** "12345678", "87654321", "qwertyuiop". */
function isWalk(password: string): boolean {
  const backwards = [...password].reverse().join('');
  return WALKS.some((walk) => (walk + walk).includes(password) || (walk + walk).includes(backwards));
}
