import type { EntityManager } from 'typeorm';
import type { NoticeKind } from '#contracts';
import type { Json } from '#kernel';

export interface LockedMail {
  readonly isDigest: boolean;
  /** Null: nobody to write to any more. */
  readonly address: string | null;
  readonly notices: readonly { readonly kind: NoticeKind; readonly details: Json }[];
}

const LOCK = `
  select m.digest_day is not null as "isDigest", case when a.disabled_at is null then d.address end as address,
    (select coalesce(json_agg(json_build_object('kind', n.kind, 'details', n.details) order by n.id), '[]')
     from gongkai.notice n where n.mail_id = m.id) as notices
  from gongkai.mail m
    left join gongkai.account a on a.id = m.account_id
    left join gongkai.notice_address d on d.account_id = m.account_id
  where m.id = $1 and m.settled_at is null
  for update of m skip locked`;

/** One row a day and person; whoever comes second finds it there. */
const OPEN_DIGESTS = `
  insert into gongkai.mail (id, account_id, digest_day, asked_at)
  select id, account_id, $3, $4 from unnest($1::uuid[], $2::uuid[]) as m (id, account_id)
  on conflict (account_id, digest_day) do nothing returning id`;

const FILL_DIGESTS = `
  update gongkai.notice n set mail_id = m.id from gongkai.mail m
  where m.id = any ($1::uuid[]) and n.account_id = m.account_id and n.mail = 'daily' and n.mail_id is null`;

const WAITING_FOR_DIGEST = `
  select distinct n.account_id from gongkai.notice n
  where n.mail = 'daily' and n.mail_id is null
    and not exists (select from gongkai.mail m where m.account_id = n.account_id and m.digest_day = $1)
  limit $2`;

/** Messages on their way. */
export class MailRepository {
  /** One message for each of the notices. */
  async add(
    manager: EntityManager,
    mails: readonly { id: string; accountId: string; noticeId: string }[],
    at: Date,
  ): Promise<void> {
    const ids = mails.map(({ id }) => id);
    await manager.query(
      `insert into gongkai.mail (id, account_id, asked_at)
       select id, account_id, $3 from unnest($1::uuid[], $2::uuid[]) as m (id, account_id)`,
      [ids, mails.map(({ accountId }) => accountId), at],
    );
    await manager.query(
      `update gongkai.notice n set mail_id = m.id
       from unnest($1::uuid[], $2::uuid[]) as m (id, notice_id) where n.id = m.notice_id`,
      [ids, mails.map(({ noticeId }) => noticeId)],
    );
  }

  /** Null when it is settled, or in the hands of another. */
  async lock(manager: EntityManager, id: string): Promise<LockedMail | null> {
    const [row]: LockedMail[] = await manager.query(LOCK, [id]);
    return row ?? null;
  }

  async settle(manager: EntityManager, id: string, outcome: 'sent' | 'dropped', at: Date): Promise<void> {
    await manager.query('update gongkai.mail set settled_at = $2, outcome = $3 where id = $1', [id, at, outcome]);
  }

  /** People with something for a digest who have had none on the day. */
  async waitingForDigest(manager: EntityManager, day: string, limit: number): Promise<string[]> {
    const rows: { account_id: string }[] = await manager.query(WAITING_FOR_DIGEST, [day, limit]);
    return rows.map((row) => row.account_id);
  }

  /** Puts all that waits into one message for each of the people. The ids of the messages that are new. */
  async openDigests(
    manager: EntityManager,
    digests: readonly { id: string; accountId: string }[],
    day: string,
    at: Date,
  ): Promise<string[]> {
    const ids = digests.map(({ id }) => id);
    const accounts = digests.map(({ accountId }) => accountId);
    const opened: { id: string }[] = await manager.query(OPEN_DIGESTS, [ids, accounts, day, at]);
    const fresh = opened.map(({ id }) => id);
    await manager.query(FILL_DIGESTS, [fresh]);
    return fresh;
  }

  /** Those that were asked for a while ago and are still not settled. */
  async stuck(manager: EntityManager, before: Date, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      'select id from gongkai.mail where settled_at is null and asked_at < $1 order by asked_at limit $2',
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }
}
