import type { Message } from '../problem.js';

/** Codes of notification: notices, settings and webhooks. */
export const NOTIFICATION_MESSAGES = {
  'NOTICE.NOT_FOUND': {
    zh: '没有这条通知，或者它不是给您的。请刷新通知列表。',
    en: 'There is no such notice, or it is not yours. Reload your notices.',
    status: 404,
  },
  'NOTICE.ADDRESS_UNFIT': {
    zh: '邮箱地址不正确。请填写一个完整的地址，例如 li.si@example.cn。',
    en: 'This is not an e-mail address. Write one full address, such as li.si@example.cn.',
    status: 422,
  },
  'WEBHOOK.URL_UNFIT': {
    zh: '回调地址不可用。请填写不含账号密码的 https 地址。',
    en: 'This address cannot be called. Give an https address without a user or password.',
    status: 422,
  },
  'WEBHOOK.NOT_FOUND': {
    zh: '没有这个回调，或者已经停用。请从回调列表中选择。',
    en: 'There is no such webhook, or it was removed. Choose one from the list.',
    status: 404,
  },
  'WEBHOOK.CALL_NOT_FOUND': {
    zh: '没有这次回调。请从回调记录中选择。',
    en: 'There is no such call. Choose one from the log of calls.',
    status: 404,
  },
  'WEBHOOK.NOT_DELIVERED': {
    zh: '回调没有送达：{reason}。系统会再试；请检查对方地址，也可以在回调记录中重发。',
    en: 'The call did not arrive: {reason}. It is tried again; look at the other side, or replay it from the log of calls.',
  },
} as const satisfies Record<string, Message>;
