import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel';
import { composeMail } from '../domain/mail-message.js';
import { textOf } from '../domain/notice.js';
import type { MailRepository } from '../persistence/mail.repository.js';
import type { Mailer } from './mailer.js';

/**
 * Sends one message. Its row is locked meanwhile, so of several that try only one sends. Throws when the mail server
 * does not take it, to be tried again.
 */
export class SendMail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mails: MailRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  run(mailId: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const mail = await this.mails.lock(manager, mailId);
      if (mail === null) return;
      const { address, notices, isDigest } = mail;
      if (address !== null) {
        const texts = notices.map(({ kind, details }) => textOf(kind, details));
        await this.mailer.send(mailId, address, composeMail(texts, isDigest));
      }
      await this.mails.settle(manager, mailId, address === null ? 'dropped' : 'sent', this.clock.now());
    });
  }
}
