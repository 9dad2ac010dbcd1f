import { type FactoryProvider, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditModule, AuditTrail } from '#audit';
import { GivenUp, Outbox } from '#messaging';
import { provide, readConfig, SystemClock } from '#platform';
import { CallWebhook } from './application/call-webhook.js';
import { ChooseSettings } from './application/choose-settings.js';
import { KeepWebhooks } from './application/keep-webhooks.js';
import { Mailer } from './application/mailer.js';
import { PostWebhook } from './application/post-webhook.js';
import { ReadNotices } from './application/read-notices.js';
import { ReaskDeliveries } from './application/reask-deliveries.js';
import { SendDigests } from './application/send-digests.js';
import { SendMail } from './application/send-mail.js';
import { Tell } from './application/tell.js';
import { TellOfDeed } from './application/tell-of-deed.js';
import { NotificationConfig, notificationConfig } from './notification.config.js';
import { EventRepository } from './persistence/event.repository.js';
import { MailRepository } from './persistence/mail.repository.js';
import { NoticeRepository } from './persistence/notice.repository.js';
import { RecipientRepository } from './persistence/recipient.repository.js';
import { SettingsRepository } from './persistence/settings.repository.js';
import { WebhookRepository } from './persistence/webhook.repository.js';

const shelves = [
  EventRepository,
  MailRepository,
  NoticeRepository,
  RecipientRepository,
  SettingsRepository,
  WebhookRepository,
];

const means: FactoryProvider[] = [
  { provide: NotificationConfig, useFactory: () => readConfig(notificationConfig) },
  provide(Mailer, NotificationConfig),
  provide(PostWebhook, NotificationConfig),
  provide(Tell, NoticeRepository, MailRepository, Outbox, NotificationConfig),
];

const useCases = [
  provide(
    TellOfDeed,
    DataSource,
    AuditTrail,
    EventRepository,
    RecipientRepository,
    WebhookRepository,
    Tell,
    Outbox,
    SystemClock,
  ),
  provide(SendMail, DataSource, MailRepository, Mailer, SystemClock),
  provide(SendDigests, DataSource, MailRepository, Outbox, SystemClock, NotificationConfig),
  provide(CallWebhook, DataSource, WebhookRepository, PostWebhook, SystemClock),
  provide(ReaskDeliveries, DataSource, MailRepository, WebhookRepository, GivenUp, Outbox, SystemClock),
  provide(ReadNotices, DataSource, NoticeRepository, SystemClock),
  provide(ChooseSettings, DataSource, SettingsRepository, SystemClock),
  provide(KeepWebhooks, DataSource, WebhookRepository, AuditTrail, Outbox, SystemClock, NotificationConfig),
];

/** Needs DatabaseModule and MessagingModule in the process. */
@Module({ imports: [AuditModule], providers: [...shelves, ...means, ...useCases], exports: useCases })
export class NotificationModule {}
