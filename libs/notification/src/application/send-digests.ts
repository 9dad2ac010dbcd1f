import type { DataSource } from 'typeorm';
import { type Clock, shanghaiTime } from '#kernel';
import type { Outbox } from '#messaging';
import { newId } from '#platform';
import type { NotificationConfig } from '../notification.config.js';
import type { MailRepository } from '../persistence/mail.repository.js';

const BATCH = 500;

/** 每日汇总: from a certain hour on, one message for everyone who has something waiting; a day's row makes it one a day. */
export class SendDigests {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mails: MailRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly config: NotificationConfig,
  ) {}

  /** How many are on their way. */
  async run(requestId: string): Promise<number> {
    const now = this.clock.now();
    const [day = '', time = ''] = shanghaiTime(now).split(' ');
    if (this.config.smtpUrl === null || Number(time.slice(0, 2)) < this.config.digestHour) return 0;
    let opened = 0;
    for (;;) {
      const accounts = await this.mails.waitingForDigest(this.dataSource.manager, day, BATCH);
      if (accounts.length > 0) opened += await this.open(accounts, day, now, requestId);
      if (accounts.length < BATCH) return opened;
    }
  }

  private open(accounts: readonly string[], day: string, now: Date, requestId: string): Promise<number> {
    const digests = accounts.map((accountId) => ({ id: newId<'mail'>(), accountId }));
    return this.dataSource.transaction(async (manager) => {
      const ids = await this.mails.openDigests(manager, digests, day, now);
      for (const mailId of ids) await this.outbox.ask(manager, 'notification.send-mail', { v: 1, mailId, requestId });
      return ids.length;
    });
  }
}
