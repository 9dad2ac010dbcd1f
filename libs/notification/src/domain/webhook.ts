import { TOLD_KINDS, type ToldKind } from '#contracts';
import { done, type Outcome, refused } from '#kernel';

/** 网络回调: another system that is told of what happens. */
export interface WebhookView {
  readonly id: string;
  readonly url: string;
  readonly kinds: readonly ToldKind[];
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly removedAt: Date | null;
}

export interface NewWebhook extends Omit<WebhookView, 'removedAt'> {
  readonly secret: string;
}

/** One try to deliver a call: the status that was answered, or why there was none. */
export interface AttemptView {
  readonly attempt: number;
  readonly at: Date;
  readonly tookMs: number;
  readonly status: number | null;
  readonly error: string | null;
}

export interface CallView {
  readonly id: string;
  readonly kind: string;
  readonly event: string;
  /** The call that this one repeats by hand. */
  readonly replayOf: string | null;
  readonly askedAt: Date;
  readonly deliveredAt: Date | null;
  /** The last ten. */
  readonly attempts: readonly AttemptView[];
}

/** An address that may be called: https, or plain http where private addresses may be called as well. */
export function checkWebhookUrl(url: string, plainAllowed: boolean): Outcome<string, 'WEBHOOK.URL_UNFIT'> {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const schemes = plainAllowed ? ['https:', 'http:'] : ['https:'];
  const callable =
    parsed !== null && schemes.includes(parsed.protocol) && parsed.username === '' && parsed.password === '';
  return callable ? done(parsed.href) : refused('WEBHOOK.URL_UNFIT');
}

export function knownKinds(kinds: readonly string[]): readonly ToldKind[] {
  return TOLD_KINDS.filter((kind) => kinds.includes(kind));
}
