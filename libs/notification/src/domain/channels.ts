import { NOTICE_KINDS, type NoticeKind } from '#contracts';

export const MAIL_MODES = ['off', 'now', 'daily'] as const;
/** 邮件: none, at once, or together with others once a day. */
export type MailMode = (typeof MAIL_MODES)[number];

/** On which ways a person wants to be told of one kind of thing. */
export interface Channels {
  readonly inApp: boolean;
  readonly mail: MailMode;
}

/** 通知设置 of one person. Without an address nothing is mailed, whatever the settings say. */
export interface Settings {
  readonly address: string | null;
  readonly kinds: readonly ({ readonly kind: NoticeKind } & Channels)[];
}

export const ALL_KINDS = Object.keys(NOTICE_KINDS) as NoticeKind[];

/** What somebody has to act on is mailed at once, the rest once a day. */
const URGENT: readonly NoticeKind[] = ['checks.failed', 'disclosure.returned'];

/** Of whoever has chosen nothing else. */
export function usualChannels(kind: NoticeKind): Channels {
  return { inApp: true, mail: URGENT.includes(kind) ? 'now' : 'daily' };
}

/** One plain address, so that nobody can be made to write to several or to add a header. */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}
