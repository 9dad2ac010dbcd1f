import type { EntityManager } from 'typeorm';
import type { NoticeKind } from '#contracts';
import type { Json } from '#kernel';
import type { MailMode } from '../domain/channels.js';
import { type Event, type NoticeView, textOf } from '../domain/notice.js';

export interface NewNotice {
  readonly id: string;
  readonly accountId: string;
  readonly event: Event;
  readonly inApp: boolean;
  readonly mail: MailMode;
}

interface NoticeRow {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly disclosure_id: string | null;
  readonly details: Json;
  readonly at: Date;
  readonly read_at: Date | null;
}

const ADD = `
  insert into gongkai.notice (id, account_id, event, kind, disclosure_id, details, at, in_app, mail)
  select id, account_id, event, kind, disclosure_id, details, $2, in_app, mail
  from jsonb_to_recordset($1::jsonb) as n (
    id uuid, account_id uuid, event text, kind text, disclosure_id uuid, details jsonb, in_app boolean, mail text)
  on conflict (account_id, event) do nothing
  returning id`;

const LIST = `
  select id, kind, disclosure_id, details, at, read_at from gongkai.notice
  where account_id = $1 and in_app and ($2::uuid is null or id < $2) and (not $3 or read_at is null)
  order by id desc limit $4`;

/** What people were told. */
export class NoticeRepository {
  /** The ids of those that were not told before. */
  async add(manager: EntityManager, notices: readonly NewNotice[], at: Date): Promise<ReadonlySet<string>> {
    const rows = notices.map(({ id, accountId, event, inApp, mail }) => ({
      id,
      account_id: accountId,
      event: event.key,
      kind: event.kind,
      disclosure_id: event.disclosureId,
      details: event.details,
      in_app: inApp,
      mail,
    }));
    const added: { id: string }[] = await manager.query(ADD, [JSON.stringify(rows), at]);
    return new Set(added.map(({ id }) => id));
  }

  /** The newest first. */
  async list(
    manager: EntityManager,
    accountId: string,
    page: { after: string | null; unreadOnly: boolean; limit: number },
  ): Promise<NoticeView[]> {
    const rows: NoticeRow[] = await manager.query(LIST, [accountId, page.after, page.unreadOnly, page.limit]);
    return rows.map(viewOf);
  }

  async countUnread(manager: EntityManager, accountId: string): Promise<number> {
    const [{ unread }] = await manager.query(
      'select count(*)::int as unread from gongkai.notice where account_id = $1 and in_app and read_at is null',
      [accountId],
    );
    return unread;
  }

  /** False when it is not this person's. The moment it was first read stays. */
  async markRead(manager: EntityManager, accountId: string, id: string, at: Date): Promise<boolean> {
    const [, count]: [unknown, number] = await manager.query(
      'update gongkai.notice set read_at = coalesce(read_at, $3) where id = $1 and account_id = $2 and in_app',
      [id, accountId, at],
    );
    return count === 1;
  }

  /** All up to one that the person has seen in the list; what came after it stays unread. */
  async markReadUpTo(manager: EntityManager, accountId: string, id: string, at: Date): Promise<void> {
    await manager.query(
      'update gongkai.notice set read_at = $3 where account_id = $1 and id <= $2 and in_app and read_at is null',
      [accountId, id, at],
    );
  }
}

function viewOf(row: NoticeRow): NoticeView {
  return {
    id: row.id,
    kind: row.kind,
    disclosureId: row.disclosure_id,
    ...textOf(row.kind, row.details),
    at: row.at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  };
}
