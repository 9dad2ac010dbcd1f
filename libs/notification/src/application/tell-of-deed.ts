import type { DataSource, EntityManager } from 'typeorm';
import type { AuditTrail, ToldEntry } from '#audit';
import { isToldKind, type ToldKind } from '#contracts';
import { type Clock, canonicalJson, type DisclosureId, type Json, shanghaiTime } from '#kernel';
import type { Outbox } from '#messaging';
import { AUDIENCES } from '../domain/audience.js';
import { type Event, textOf } from '../domain/notice.js';
import type { DisclosureFacts, EventRepository } from '../persistence/event.repository.js';
import type { RecipientRepository } from '../persistence/recipient.repository.js';
import type { WebhookRepository } from '../persistence/webhook.repository.js';
import type { Tell } from './tell.js';

/** Names one entry of the audit trail: what was done, in its own transaction, before anybody is told of it. */
export interface Deed {
  readonly disclosureId: string;
  readonly seq: number;
  readonly requestId: string;
}

/** Tells everyone concerned, and other systems, of something that was done to a disclosure. Doing it twice tells once. */
export class TellOfDeed {
  constructor(
    private readonly dataSource: DataSource,
    private readonly trail: AuditTrail,
    private readonly events: EventRepository,
    private readonly recipients: RecipientRepository,
    private readonly webhooks: WebhookRepository,
    private readonly tell: Tell,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run({ disclosureId, seq, requestId }: Deed): Promise<void> {
    const [found] = await this.trail.ofDisclosure(disclosureId as DisclosureId, { afterSeq: seq - 1, limit: 1 });
    if (found?.seq !== seq) throw new Error(`there is no audit entry ${seq} of ${disclosureId}`);
    const [entry] = await this.trail.tell([found]);
    if (entry && isToldKind(entry.action)) await this.tellOf(entry, entry.action, requestId);
  }

  private tellOf(entry: ToldEntry, kind: ToldKind, requestId: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const facts = await this.events.factsOf(manager, entry.disclosureId);
      if (facts === null) return;
      const event = eventOf(entry, kind, facts);
      const now = this.clock.now();
      const people = await this.recipients.ofDisclosure(manager, kind, AUDIENCES[kind], {
        departmentId: facts.departmentId,
        commentId: AUDIENCES[kind].commentator ? commentOf(entry.details) : null,
      });
      const others = people.filter(({ accountId }) => accountId !== entry.actorId);
      await this.tell.run(
        manager,
        others.map((recipient) => ({ recipient, event })),
        requestId,
        now,
      );
      await this.callWebhooks(manager, event, bodyFor(entry, event, facts), requestId, now);
    });
  }

  private async callWebhooks(manager: EntityManager, event: Event, body: string, requestId: string, at: Date) {
    const calls = await this.webhooks.ask(manager, { event: event.key, kind: event.kind, body }, at);
    for (const callId of calls)
      await this.outbox.ask(manager, 'notification.call-webhook', { v: 1, callId, requestId });
  }
}

function eventOf(entry: ToldEntry, kind: ToldKind, { department, year, publishAt }: DisclosureFacts): Event {
  return {
    key: `${entry.disclosureId} ${entry.seq}`,
    kind,
    disclosureId: entry.disclosureId,
    details: {
      department,
      year,
      revision: entry.revision,
      who:
        entry.actorName ??
        (entry.actorId === null ? { zh: '系统', en: 'The system' } : { zh: '某账号', en: 'An account' }),
      reason: entry.reason ?? { zh: '见审核意见', en: 'see the comments' },
      time: publishAt && shanghaiTime(publishAt),
    },
  };
}

function commentOf(details: Json): string | null {
  const comment = (details as { comment?: unknown } | null)?.comment;
  return typeof comment === 'string' ? comment : null;
}

/** What other systems get: the same bytes at every try. */
function bodyFor(entry: ToldEntry, event: Event, facts: DisclosureFacts): string {
  const { title, body } = textOf(event.kind, event.details);
  return canonicalJson({
    v: 1,
    event: event.key,
    kind: event.kind,
    at: entry.at.toISOString(),
    disclosureId: entry.disclosureId,
    departmentCode: facts.departmentCode,
    department: facts.department,
    fiscalYear: facts.year,
    revision: entry.revision,
    title: { ...title },
    body: { ...body },
  });
}
