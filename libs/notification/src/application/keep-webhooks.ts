import { randomBytes } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { AuditTrail } from '#audit';
import type { AuditKind } from '#contracts';
import { inTransaction } from '#database';
import { mayStillAct } from '#identity';
import {
  type AccountId,
  type Clock,
  done,
  type Outcome,
  type Page,
  pageOf,
  type RequestId,
  readCursor,
  refused,
} from '#kernel';
import type { Outbox } from '#messaging';
import { type CallView, checkWebhookUrl, knownKinds, type WebhookView } from '../domain/webhook.js';
import type { NotificationConfig } from '../notification.config.js';
import type { WebhookRepository } from '../persistence/webhook.repository.js';

export interface AskOfWebhook {
  readonly accountId: AccountId;
  readonly requestId: RequestId;
}

export interface PageAsked {
  readonly limit: number;
  readonly after?: string | undefined;
}

/** Other systems that are told of what happens: registered, looked into and removed by an administrator. */
export class KeepWebhooks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly webhooks: WebhookRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly config: Pick<NotificationConfig, 'privateWebhooks'>,
  ) {}

  /** The secret is told this once. The request's own id becomes the webhook's, so that asking twice makes one. */
  add(
    { accountId, requestId }: AskOfWebhook,
    {
      url,
      kinds,
      secret = randomBytes(32).toString('base64url'),
    }: { url: string; kinds: readonly string[]; secret?: string },
  ): Promise<
    Outcome<{ webhook: WebhookView; secret: string }, 'WEBHOOK.URL_UNFIT' | 'REQUEST.KEY_REUSED' | 'ACCOUNT.DISABLED'>
  > {
    return this.inName(accountId, async (manager) => {
      const address = checkWebhookUrl(url, this.config.privateWebhooks);
      if (!address.ok) return address;
      const there = await this.webhooks.find(manager, requestId);
      if (there !== null) {
        const same = there.createdBy === accountId && there.url === address.value;
        if (!same) return refused('REQUEST.KEY_REUSED', { requestId });
        return done({ webhook: there, secret: await this.webhooks.secretOf(manager, there.id) });
      }
      const createdAt = this.clock.now();
      const webhook = await this.webhooks.add(manager, {
        id: requestId,
        url: address.value,
        secret,
        kinds: knownKinds(kinds),
        createdBy: accountId,
        createdAt,
      });
      await this.note(manager, 'webhook.added', { accountId, requestId }, webhook.url, createdAt);
      return done({ webhook, secret });
    });
  }

  /** Removing one that is removed already changes nothing. Calls that are still to be made are not made any more. */
  remove(ask: AskOfWebhook, id: string): Promise<Outcome<void, 'WEBHOOK.NOT_FOUND' | 'ACCOUNT.DISABLED'>> {
    return this.inName(ask.accountId, async (manager) => {
      const webhook = await this.webhooks.find(manager, id);
      if (webhook === null) return refused('WEBHOOK.NOT_FOUND');
      const at = this.clock.now();
      if (await this.webhooks.remove(manager, id, at))
        await this.note(manager, 'webhook.removed', ask, webhook.url, at);
      return done();
    });
  }

  async list({ limit, after }: PageAsked): Promise<Outcome<Page<WebhookView>, 'LIST.BAD_CURSOR'>> {
    const place = readCursor(after, ['id']);
    if (!place.ok) return place;
    const [last = null] = place.value ?? [];
    const found = await this.webhooks.list(this.dataSource.manager, { after: last, limit: limit + 1 });
    return done(pageOf(found, limit, ({ id }) => [id], this.clock.now()));
  }

  /** 回调记录: every call with what became of it. */
  async calls(
    id: string,
    { limit, after }: PageAsked,
  ): Promise<Outcome<Page<CallView>, 'WEBHOOK.NOT_FOUND' | 'LIST.BAD_CURSOR'>> {
    const place = readCursor(after, ['id']);
    if (!place.ok) return place;
    const [last = null] = place.value ?? [];
    const { manager } = this.dataSource;
    if ((await this.webhooks.find(manager, id)) === null) return refused('WEBHOOK.NOT_FOUND');
    const found = await this.webhooks.calls(manager, id, { after: last, limit: limit + 1 });
    return done(pageOf(found, limit, (call) => [call.id], this.clock.now()));
  }

  /** Makes a call once more, with the same body, whether or not it had arrived. */
  replay(
    { accountId, requestId }: AskOfWebhook,
    webhookId: string,
    callId: string,
  ): Promise<Outcome<{ id: string }, 'WEBHOOK.NOT_FOUND' | 'WEBHOOK.CALL_NOT_FOUND' | 'ACCOUNT.DISABLED'>> {
    return this.inName(accountId, async (manager) => {
      const webhook = await this.webhooks.find(manager, webhookId);
      if (webhook === null || webhook.removedAt !== null) return refused('WEBHOOK.NOT_FOUND');
      const id = await this.webhooks.askAgain(manager, { webhookId, callId, requestId }, this.clock.now());
      if (id === null) return refused('WEBHOOK.CALL_NOT_FOUND');
      await this.outbox.ask(manager, 'notification.call-webhook', { v: 1, callId: id, requestId });
      return done({ id });
    });
  }

  /** In one transaction, and only while the account is in use. */
  private inName<T, Code extends string>(
    accountId: AccountId,
    deed: (manager: EntityManager) => Promise<Outcome<T, Code>>,
  ): Promise<Outcome<T, Code | 'ACCOUNT.DISABLED'>> {
    return inTransaction<T, Code | 'ACCOUNT.DISABLED'>(this.dataSource, async (manager) =>
      (await mayStillAct(manager, accountId)) ? deed(manager) : refused('ACCOUNT.DISABLED'),
    );
  }

  private note(manager: EntityManager, action: AuditKind, ask: AskOfWebhook, url: string, at: Date): Promise<unknown> {
    const { accountId, requestId } = ask;
    return this.audit.append(manager, {
      disclosureId: accountId,
      actorId: accountId,
      action,
      revision: null,
      reason: null,
      details: { url },
      at,
      requestId,
    });
  }
}
