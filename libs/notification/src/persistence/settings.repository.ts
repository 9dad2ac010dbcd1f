import type { EntityManager } from 'typeorm';
import type { NoticeKind } from '#contracts';
import type { Channels, Settings } from '../domain/channels.js';

/** What people have chosen; whoever has chosen nothing has no row. */
export class SettingsRepository {
  async addressOf(manager: EntityManager, accountId: string): Promise<string | null> {
    const [row] = await manager.query('select address from gongkai.notice_address where account_id = $1', [accountId]);
    return row?.address ?? null;
  }

  async chosen(manager: EntityManager, accountId: string): Promise<ReadonlyMap<NoticeKind, Channels>> {
    const rows: ({ kind: NoticeKind } & Channels)[] = await manager.query(
      'select kind, in_app as "inApp", mail from gongkai.notice_setting where account_id = $1',
      [accountId],
    );
    return new Map(rows.map(({ kind, inApp, mail }) => [kind, { inApp, mail }]));
  }

  async save(manager: EntityManager, accountId: string, { address, kinds }: Settings, at: Date): Promise<void> {
    if (address === null) await manager.query('delete from gongkai.notice_address where account_id = $1', [accountId]);
    else {
      await manager.query(
        `insert into gongkai.notice_address (account_id, address, set_at) values ($1, $2, $3)
         on conflict (account_id) do update set address = excluded.address, set_at = excluded.set_at
         where notice_address.address <> excluded.address`,
        [accountId, address, at],
      );
    }
    await manager.query(
      `insert into gongkai.notice_setting (account_id, kind, in_app, mail)
       select $1, kind, in_app, mail from unnest($2::text[], $3::boolean[], $4::text[]) as s (kind, in_app, mail)
       on conflict (account_id, kind) do update set in_app = excluded.in_app, mail = excluded.mail`,
      [accountId, kinds.map(({ kind }) => kind), kinds.map(({ inApp }) => inApp), kinds.map(({ mail }) => mail)],
    );
  }
}
