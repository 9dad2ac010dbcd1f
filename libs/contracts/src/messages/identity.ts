import type { Message } from '../problem.js';

/** Codes of identity. */
export const IDENTITY_MESSAGES = {
  'SESSION.MISSING': {
    zh: '您尚未登录。请先登录。',
    en: 'You are not signed in. Sign in first.',
    status: 401,
  },
  'SESSION.EXPIRED': {
    zh: '登录已过期。请重新登录；已保存的内容都在。',
    en: 'Your session has expired. Sign in again; everything you saved is still there.',
    status: 401,
  },
  'SESSION.WRONG_CREDENTIALS': {
    zh: '登录名或密码不对。请核对后重试，忘记密码请联系系统管理员。',
    en: 'The login or the password is wrong. Check both and try again; ask the administrator if you forgot the password.',
    status: 401,
  },
  'SESSION.TOO_MANY_ATTEMPTS': {
    zh: '登录失败次数过多。请 {minutes} 分钟后再试，或联系系统管理员。',
    en: 'Too many failed attempts to sign in. Try again in {minutes} minutes, or ask the administrator.',
    status: 429,
  },
  'ACCOUNT.DISABLED': {
    zh: '该账号已停用。如需恢复，请联系系统管理员。',
    en: 'This account is disabled. Ask the administrator to have it restored.',
    status: 403,
  },
  'ACCOUNT.NOT_FOUND': {
    zh: '没有账号 {accountId}。请核对后重试。',
    en: 'There is no account {accountId}. Check it and try again.',
    status: 404,
  },
  'ACCOUNT.LOGIN_TAKEN': {
    zh: '登录名“{login}”已被使用。请换一个。',
    en: 'The login “{login}” is taken. Choose another one.',
    status: 409,
  },
  'ACCOUNT.LOGIN_INVALID': {
    zh: '“{login}”不能用作登录名。请用 2 至 64 个英文字母、数字、点、横线或下划线，以字母或数字开头。',
    en: '“{login}” cannot be a login. Use 2 to 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit.',
    status: 422,
  },
  'ACCOUNT.NAME_INVALID': {
    zh: '姓名应为 1 至 100 个字。请填写后重试。',
    en: 'The name should have 1 to 100 characters. Fill it in and try again.',
    status: 422,
  },
  'ACCOUNT.PASSWORD_LENGTH': {
    zh: '密码应为 {shortest} 至 {longest} 个字符。请换一个。',
    en: 'The password should have {shortest} to {longest} characters. Choose another one.',
    status: 422,
  },
} as const satisfies Record<string, Message>;
