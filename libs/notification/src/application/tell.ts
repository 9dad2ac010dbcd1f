import type { EntityManager } from 'typeorm';
import type { Outbox } from '#messaging';
import { newId } from '#platform';
import type { Event } from '../domain/notice.js';
import type { NotificationConfig } from '../notification.config.js';
import type { MailRepository } from '../persistence/mail.repository.js';
import type { NewNotice, NoticeRepository } from '../persistence/notice.repository.js';
import type { Recipient } from '../persistence/recipient.repository.js';

/** Someone who is told of an event. */
export interface Told {
  readonly recipient: Recipient;
  readonly event: Event;
}

/** More rows than this in one statement gain nothing. */
const BATCH = 500;

/** Tells people of events, on the channels that they have chosen; whoever was told of one already is not told again. */
export class Tell {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly mails: MailRepository,
    private readonly outbox: Outbox,
    private readonly config: Pick<NotificationConfig, 'smtpUrl'>,
  ) {}

  /** How many are told that were not before. */
  async run(manager: EntityManager, told: readonly Told[], requestId: string, at: Date): Promise<number> {
    let count = 0;
    for (let from = 0; from < told.length; from += BATCH) {
      count += await this.tellBatch(manager, told.slice(from, from + BATCH), requestId, at);
    }
    return count;
  }

  private async tellBatch(manager: EntityManager, told: readonly Told[], requestId: string, at: Date): Promise<number> {
    const wanted = told.map((each) => this.noticeFor(each)).filter(({ inApp, mail }) => inApp || mail !== 'off');
    if (wanted.length === 0) return 0;
    const fresh = await this.notices.add(manager, wanted, at);
    const mails = wanted
      .filter(({ id, mail }) => mail === 'now' && fresh.has(id))
      .map(({ id, accountId }) => ({ id: newId<'mail'>(), accountId, noticeId: id }));
    if (mails.length > 0) await this.mails.add(manager, mails, at);
    for (const { id } of mails)
      await this.outbox.ask(manager, 'notification.send-mail', { v: 1, mailId: id, requestId });
    return fresh.size;
  }

  /** Without a mail server nobody is mailed, also not later. */
  private noticeFor({ recipient, event }: Told): NewNotice {
    const { accountId, inApp, mail } = recipient;
    return { id: newId<'notice'>(), accountId, event, inApp, mail: this.config.smtpUrl === null ? 'off' : mail };
  }
}
