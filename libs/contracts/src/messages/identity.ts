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
    zh: '登录名或密码不对。请核对后重试，忘记密码请联系系统管理员重置。',
    en: 'The login or the password is wrong. Check both and try again; ask the administrator if you forgot the password.',
    status: 401,
  },
  'SESSION.TOO_MANY_ATTEMPTS': {
    zh: '登录失败次数过多。请 {minutes} 分钟后再试，或联系系统管理员。',
    en: 'Too many failed attempts to sign in. Try again in {minutes} minutes, or ask the administrator.',
    status: 429,
  },
  'SESSION.NOT_FOUND': {
    zh: '没有这个会话，或者它已经结束。请刷新列表。',
    en: 'There is no such session, or it has ended. Reload the list.',
    status: 404,
  },
  'SESSION.IN_PERSON': {
    zh: '访问令牌不能办理此事。请本人登录后办理。',
    en: 'An access token cannot do this. Sign in yourself and do it there.',
    status: 403,
  },
  'TOKEN.INVALID': {
    zh: '访问令牌无效、已过期或已吊销。请换用有效的令牌，或重新登录后签发一个。',
    en: 'The access token is unknown, expired or revoked. Use a valid one, or sign in and issue another.',
    status: 401,
  },
  'TOKEN.SCOPE_NEEDED': {
    zh: '此操作需要令牌具有“{scopeName}”权限，该令牌没有。请换用有此权限的令牌。',
    en: 'This needs a token with the scope “{scopeName}”, which this one does not have. Use another token.',
    status: 403,
  },
  'TOKEN.NOT_FOUND': {
    zh: '没有这个访问令牌。请刷新列表。',
    en: 'There is no such access token. Reload the list.',
    status: 404,
  },
  'TOKEN.EXPIRY_UNSOUND': {
    zh: '令牌的到期时间应在现在之后、{days} 天之内。请重新选择。',
    en: 'A token expires in the future, within {days} days. Choose another time.',
    status: 422,
  },
  'TOKEN.TOO_MANY': {
    zh: '一个账号最多有 {most} 个有效令牌。请先吊销不用的。',
    en: 'An account has at most {most} valid tokens. Revoke one that is not used first.',
    status: 409,
  },
  'RESET.INVALID': {
    zh: '重置码无效、已用过或已过期。请联系系统管理员重新签发。',
    en: 'The reset token is unknown, used or expired. Ask the administrator for a new one.',
    status: 422,
  },
  'OIDC.NOT_CONFIGURED': {
    zh: '本系统没有启用统一身份认证。请用登录名和密码登录。',
    en: 'There is no identity provider here. Sign in with your login and password.',
    status: 404,
  },
  'OIDC.NOT_BEGUN': {
    zh: '登录没有从这个浏览器开始，或者开始得太久了。请重新登录。',
    en: 'This sign-in did not begin in this browser, or too long ago. Begin again.',
    status: 400,
  },
  'OIDC.PROVIDER_DOWN': {
    zh: '统一身份认证服务没有应答。请稍后重试，或改用登录名和密码。',
    en: 'The identity provider does not answer. Try again later, or use your login and password.',
    status: 503,
  },
  'OIDC.DENIED': {
    zh: '统一身份认证没有让您登录（{reason}）。请重试，或联系系统管理员。',
    en: 'The identity provider did not let you in ({reason}). Try again, or ask the administrator.',
    status: 403,
  },
  'OIDC.WRONG_AUDIENCE': {
    zh: '统一身份认证给出的凭证不是给本系统的，不予接受。请联系系统管理员核对客户端设置。',
    en: 'The identity provider answered with a token for another system, which is not accepted. Ask the administrator to check the client settings.',
    status: 502,
  },
  'OIDC.ANSWER_UNSOUND': {
    zh: '统一身份认证的答复没有通过核验，不予接受。请重新登录；如仍出错，请联系系统管理员。',
    en: 'The answer of the identity provider did not stand the check and is not accepted. Sign in again; if it persists, ask the administrator.',
    status: 502,
  },
  'OIDC.UNKNOWN_PERSON': {
    zh: '您在本系统还没有账号。请把编号“{subject}”告诉系统管理员，由其绑定账号。',
    en: 'You have no account here yet. Tell the administrator your number “{subject}”, to have an account bound to it.',
    status: 403,
  },
  'OIDC.LINKED_ALREADY': {
    zh: '这个身份已绑定其他账号，或该账号已绑定同一认证源的其他身份。请先解除绑定。',
    en: 'This identity is bound to another account, or the account to another identity of this provider. Unbind it first.',
    status: 409,
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
  'ACCOUNT.PASSWORD_COMMON': {
    zh: '这个密码太常见，容易被猜中。请换一个，几个不相干的词连起来就很好。',
    en: 'This password is one of those that are tried first. Choose another one; a few unrelated words make a good one.',
    status: 422,
  },
  'ACCOUNT.PASSWORD_SAME': {
    zh: '新密码与旧密码相同。请换一个。',
    en: 'The new password is the old one. Choose another one.',
    status: 422,
  },
  'ACCOUNT.PASSWORD_CHANGE_NEEDED': {
    zh: '您用的是初始密码。请先修改密码，再办理其他事项。',
    en: 'You came in with an initial password. Change it first, then do everything else.',
    status: 403,
  },
  'ACCOUNT.EMAIL_INVALID': {
    zh: '“{email}”不是邮箱地址。请核对后重试。',
    en: '“{email}” is not an e-mail address. Check it and try again.',
    status: 422,
  },
  'ACCOUNT.EMAIL_TAKEN': {
    zh: '邮箱“{email}”已用于其他账号。请换一个。',
    en: 'The e-mail address “{email}” belongs to another account. Use another one.',
    status: 409,
  },
  'ACCOUNT.LAST_ADMIN': {
    zh: '这是最后一个系统管理员，停用或撤销后就没有人能管理系统。请先让另一个账号成为系统管理员。',
    en: 'This is the last administrator; without them nobody could administer the system. Make another account an administrator first.',
    status: 409,
  },
  'ACCESS.WHOLE_DISTRICT_NEEDED': {
    zh: '此操作面向全区，您的角色只限于个别部门。请由负责全区的管理员办理。',
    en: 'This concerns the whole district; your role is limited to some departments. Ask someone whose role covers the district.',
    status: 403,
  },
} as const satisfies Record<string, Message>;
