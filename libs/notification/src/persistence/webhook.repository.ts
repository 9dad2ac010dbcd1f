import type { EntityManager } from 'typeorm';
import { newId } from '#platform';
import type { AttemptView, CallView, NewWebhook, WebhookView } from '../domain/webhook.js';

const VIEW = 'id, url, kinds, created_by as "createdBy", created_at as "createdAt", removed_at as "removedAt"';

const CALLS = `
  select c.id, c.kind, c.event, c.replay_of as "replayOf", c.asked_at as "askedAt", c.delivered_at as "deliveredAt",
    (select coalesce(json_agg(json_build_object('attempt', t.attempt, 'at', t.at, 'tookMs', t.took_ms,
        'status', t.status, 'error', t.error) order by t.attempt), '[]')
     from (select * from gongkai.webhook_attempt where call_id = c.id order by attempt desc limit 10) t) as attempts
  from gongkai.webhook_call c
  where c.webhook_id = $1 and ($2::uuid is null or c.id < $2) order by c.id desc limit $3`;

/** One for every webhook that wants to know of the kind, unless it was called for this event before. */
const ASK = `
  insert into gongkai.webhook_call (id, webhook_id, event, kind, body, asked_at)
  select id, webhook_id, $3, $4, $5, $6 from unnest($1::uuid[], $2::uuid[]) as c (id, webhook_id)
  on conflict (webhook_id, event) where replay_of is null do nothing returning id`;

const ASK_AGAIN = `
  insert into gongkai.webhook_call (id, webhook_id, event, kind, body, replay_of, request_id, asked_at)
  select $3, webhook_id, event, kind, body, coalesce(replay_of, id), $4, $5 from gongkai.webhook_call
  where webhook_id = $1 and id = $2
  on conflict (request_id) do nothing`;

export interface LockedCall {
  readonly url: string;
  readonly secret: string;
  readonly kind: string;
  readonly body: string;
  /** How often it was tried. */
  readonly attempts: number;
}

/** Webhooks, the calls that are made to them, and what became of every try. */
export class WebhookRepository {
  /** The one with the id, which may have been there already. */
  async add(manager: EntityManager, webhook: NewWebhook): Promise<WebhookView> {
    const { id, url, secret, kinds, createdBy, createdAt } = webhook;
    await manager.query(
      `insert into gongkai.webhook (id, url, secret, kinds, created_by, created_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do nothing`,
      [id, url, secret, kinds, createdBy, createdAt],
    );
    return (await this.find(manager, id)) as WebhookView;
  }

  async find(manager: EntityManager, id: string): Promise<WebhookView | null> {
    const [row]: WebhookView[] = await manager.query(`select ${VIEW} from gongkai.webhook where id = $1`, [id]);
    return row ?? null;
  }

  async secretOf(manager: EntityManager, id: string): Promise<string> {
    const [row] = await manager.query('select secret from gongkai.webhook where id = $1', [id]);
    return row.secret;
  }

  /** The newest first; those that were removed as well, since their calls are still there to be read. */
  list(manager: EntityManager, page: { after: string | null; limit: number }): Promise<WebhookView[]> {
    return manager.query(
      `select ${VIEW} from gongkai.webhook where $1::uuid is null or id < $1 order by id desc limit $2`,
      [page.after, page.limit],
    );
  }

  async remove(manager: EntityManager, id: string, at: Date): Promise<boolean> {
    const [, count]: [unknown, number] = await manager.query(
      'update gongkai.webhook set removed_at = $2 where id = $1 and removed_at is null',
      [id, at],
    );
    return count === 1;
  }

  /** The ids of the calls to be made. */
  async ask(
    manager: EntityManager,
    { event, kind, body }: { event: string; kind: string; body: string },
    at: Date,
  ): Promise<string[]> {
    const wanting: { id: string }[] = await manager.query(
      'select id from gongkai.webhook where removed_at is null and $1 = any (kinds)',
      [kind],
    );
    const ids = wanting.map(() => newId<'webhook-call'>());
    const webhooks = wanting.map(({ id }) => id);
    const rows: { id: string }[] = await manager.query(ASK, [ids, webhooks, event, kind, body, at]);
    return rows.map(({ id }) => id);
  }

  /** The same call once more; for a request that comes again the id of what it made. Null: there is no such call. */
  async askAgain(
    manager: EntityManager,
    { webhookId, callId, requestId }: { webhookId: string; callId: string; requestId: string },
    at: Date,
  ): Promise<string | null> {
    await manager.query(ASK_AGAIN, [webhookId, callId, newId<'webhook-call'>(), requestId, at]);
    const [row] = await manager.query('select id from gongkai.webhook_call where request_id = $1 and webhook_id = $2', [
      requestId,
      webhookId,
    ]);
    return row?.id ?? null;
  }

  async calls(
    manager: EntityManager,
    webhookId: string,
    page: { after: string | null; limit: number },
  ): Promise<CallView[]> {
    return manager.query(CALLS, [webhookId, page.after, page.limit]);
  }

  /** Null when it is delivered, in the hands of another, or its webhook was removed. */
  async lock(manager: EntityManager, callId: string): Promise<LockedCall | null> {
    const [row]: LockedCall[] = await manager.query(
      `select w.url, w.secret, c.kind, c.body,
         (select count(*)::int from gongkai.webhook_attempt a where a.call_id = c.id) as attempts
       from gongkai.webhook_call c join gongkai.webhook w on w.id = c.webhook_id
       where c.id = $1 and c.delivered_at is null and w.removed_at is null
       for update of c skip locked`,
      [callId],
    );
    return row ?? null;
  }

  async note(manager: EntityManager, callId: string, attempt: AttemptView, delivered: boolean): Promise<void> {
    const { at, tookMs, status, error } = attempt;
    await manager.query(
      `insert into gongkai.webhook_attempt (call_id, attempt, at, took_ms, status, error) values ($1, $2, $3, $4, $5, $6)`,
      [callId, attempt.attempt, at, tookMs, status, error],
    );
    if (delivered) await manager.query('update gongkai.webhook_call set delivered_at = $2 where id = $1', [callId, at]);
  }

  /** Those that were asked for a while ago and have not arrived. */
  async stuck(manager: EntityManager, before: Date, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select c.id from gongkai.webhook_call c join gongkai.webhook w on w.id = c.webhook_id and w.removed_at is null
       where c.delivered_at is null and c.asked_at < $1 order by c.asked_at limit $2`,
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }
}
