import type { ConfigShape } from '#platform';

/** Also the token it is provided under; a test overrides it. */
export abstract class NotificationConfig {
  /** smtp:// or smtps:// with user and password; null: no mail is sent. */
  abstract readonly smtpUrl: string | null;
  abstract readonly mailFrom: string;
  /** The hour in Shanghai from which digests go out. */
  abstract readonly digestHour: number;
  /** May webhooks be called at private addresses, and without TLS? */
  abstract readonly privateWebhooks: boolean;
  /** How long a mail server or a webhook may keep us waiting, ms. */
  abstract readonly patience: number;
}

/** SMTP_URL, MAIL_FROM, MAIL_DIGEST_HOUR, WEBHOOK_PRIVATE_ALLOWED, DELIVERY_PATIENCE_MS. */
export const notificationConfig: ConfigShape<NotificationConfig> = (read) => {
  const mails = read.optional('SMTP_URL') !== null;
  return {
    smtpUrl: mails ? read.address('SMTP_URL', ['smtp:', 'smtps:']) : null,
    mailFrom: mails ? read.text('MAIL_FROM', 'gongkai@example.cn') : '',
    digestHour: read.integer('MAIL_DIGEST_HOUR', { byDefault: 17, max: 23 }),
    privateWebhooks: read.flag('WEBHOOK_PRIVATE_ALLOWED', false),
    patience: read.integer('DELIVERY_PATIENCE_MS', { byDefault: 10_000, min: 100, max: 120_000 }),
  };
};
