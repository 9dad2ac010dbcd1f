import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel';
import type { GivenUp, Outbox } from '#messaging';
import type { MailRepository } from '../persistence/mail.repository.js';
import type { WebhookRepository } from '../persistence/webhook.repository.js';

/** Long enough that the queue has tried several times, ms. */
const STUCK_AFTER = 10 * 60_000;
const BATCH = 100;

/** Asks once more for messages and calls that a lost queue has forgotten; those that were given up wait for a person. */
export class ReaskDeliveries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mails: MailRepository,
    private readonly webhooks: WebhookRepository,
    private readonly givenUp: GivenUp,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  run(requestId: string): Promise<void> {
    const before = new Date(this.clock.now().getTime() - STUCK_AFTER);
    return this.dataSource.transaction(async (manager) => {
      const mails = await this.mails.stuck(manager, before, BATCH);
      const calls = await this.webhooks.stuck(manager, before, BATCH);
      const mailJobs = mails.map((mailId) => ({ v: 1, mailId, requestId }) as const);
      const callJobs = calls.map((callId) => ({ v: 1, callId, requestId }) as const);
      for (const job of await this.givenUp.without(manager, 'notification.send-mail', mailJobs))
        await this.outbox.ask(manager, 'notification.send-mail', job);
      for (const job of await this.givenUp.without(manager, 'notification.call-webhook', callJobs))
        await this.outbox.ask(manager, 'notification.call-webhook', job);
    });
  }
}
