import fc from 'fast-check';
import { checkPassword } from './password.js';

const zhang = ['zhang.san', '张三'];
const codeOf = (password: string) => {
  const outcome = checkPassword(password, zhang);
  return outcome.ok ? 'good' : outcome.code;
};

it.each([
  'correct horse battery',
  '天青色等烟雨而我在等你',
  'zhang.san and a long tail',
  'gongkai-demo',
  '山高水长 2024',
])('takes %s', (password) => expect(codeOf(password)).toBe('good'));

it.each([
  ...['password', 'Password2024!', 'P@ssw0rd', '１２３４５６７８', '5201314520', 'woaini1314'],
  ...['aaaaaaaa', '20242024', 'abcdefgh', '87654321', 'QWERTYUIOP', '!!2024gongkai', 'Zhang.San', 'zhang.san2024'],
])('refuses %s, which everybody tries first', (password) => expect(codeOf(password)).toBe('ACCOUNT.PASSWORD_COMMON'));

it('asks for length and nothing else of what nobody would guess', () => {
  const ofLength = (minLength: number, maxLength: number) =>
    fc.string({ unit: 'grapheme-ascii', minLength, maxLength });
  fc.assert(fc.property(ofLength(0, 7), (text) => codeOf(text) === 'ACCOUNT.PASSWORD_LENGTH'));
  fc.assert(fc.property(ofLength(129, 300), (text) => codeOf(text) === 'ACCOUNT.PASSWORD_LENGTH'));
  fc.assert(fc.property(fc.base64String({ minLength: 40, maxLength: 100 }), (text) => codeOf(`x ${text}`) === 'good'));
});
