import { NOTICE_KINDS, TOLD_KINDS } from '#contracts';
import {
  type AttemptView,
  type CallView,
  MAIL_MODES,
  type NoticeView,
  type Settings,
  type WebhookView,
} from '#notification';
import {
  about,
  BILINGUAL,
  ID,
  idAsOf,
  listOf,
  objectOf,
  oneOfTexts,
  orNull,
  page,
  ref,
  TEXT,
  TIME,
  TRUTH,
  WHOLE,
} from './schema.js';

const KIND = oneOfTexts(Object.keys(NOTICE_KINDS));

export const NOTIFICATION_ANSWERS = {
  Notice: objectOf<NoticeView>({
    id: ID,
    kind: KIND,
    disclosureId: orNull(ID),
    title: BILINGUAL,
    body: BILINGUAL,
    at: TIME,
    readAt: orNull(TIME),
  }),
  NoticePage: page('Notice'),
  UnreadCount: objectOf<{ unread: unknown; asOf: unknown }>({ unread: WHOLE, asOf: TIME }),
  KindSetting: objectOf<Settings['kinds'][number]>({ kind: KIND, inApp: TRUTH, mail: oneOfTexts(MAIL_MODES) }),
  NoticeSettings: objectOf<Settings>({
    address: about('邮箱；null：不发邮件 · null: nothing is mailed', orNull(TEXT)),
    kinds: listOf(ref('KindSetting')),
  }),
  Webhook: objectOf<WebhookView>({
    id: ID,
    url: TEXT,
    kinds: listOf(oneOfTexts(TOLD_KINDS)),
    createdBy: ID,
    createdAt: TIME,
    removedAt: orNull(TIME),
  }),
  WebhookPage: page('Webhook'),
  NewWebhook: objectOf<{ webhook: unknown; secret: unknown }>({
    webhook: ref('Webhook'),
    secret: about('请妥善保存，不会再显示 · keep it, it is not shown again', TEXT),
  }),
  WebhookAttempt: objectOf<AttemptView>({
    attempt: WHOLE,
    at: TEXT,
    tookMs: WHOLE,
    status: orNull(WHOLE),
    error: orNull(TEXT),
  }),
  WebhookCall: objectOf<CallView>({
    id: ID,
    kind: TEXT,
    event: TEXT,
    replayOf: orNull(ID),
    askedAt: TIME,
    deliveredAt: orNull(TIME),
    attempts: about('最近十次尝试 · the last ten tries', listOf(ref('WebhookAttempt'))),
  }),
  CallPage: page('WebhookCall'),
  Replayed: idAsOf,
};
