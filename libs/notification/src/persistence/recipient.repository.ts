import type { EntityManager } from 'typeorm';
import type { NoticeKind } from '#contracts';
import type { Audience } from '../domain/audience.js';
import { type MailMode, usualChannels } from '../domain/channels.js';

/** A person who is told of something, and how. */
export interface Recipient {
  readonly accountId: string;
  readonly inApp: boolean;
  readonly mail: MailMode;
}

interface RecipientRow {
  readonly account_id: string;
  readonly in_app: boolean | null;
  readonly mail: MailMode | null;
  readonly has_address: boolean;
}

/** What everyone has chosen, and whether there is an address to write to; closed accounts are told nothing. */
const CHANNELS = `
  s.in_app, s.mail, d.account_id is not null as has_address
  from told t
    join gongkai.account a on a.id = t.account_id and a.disabled_at is null
    left join gongkai.notice_setting s on s.account_id = t.account_id and s.kind = $1
    left join gongkai.notice_address d on d.account_id = t.account_id
  order by t.account_id`;

const OF_DISCLOSURE = `
  with told as (
    select account_id from gongkai.account_role where role = any ($2) and department_id = $3
    union
    select account_id from gongkai.account_role where role = any ($4) and coalesce(department_id, $3) = $3
    union
    select made_by from gongkai.review_comment where id = $5::uuid
  )
  select t.account_id, ${CHANNELS}`;

/** Who is told, in one query, however many they are. */
export class RecipientRepository {
  /** Of something that was done to a department's disclosure. */
  async ofDisclosure(
    manager: EntityManager,
    kind: NoticeKind,
    { department, bureau }: Audience,
    { departmentId, commentId }: { departmentId: string; commentId: string | null },
  ): Promise<Recipient[]> {
    return read(kind, await manager.query(OF_DISCLOSURE, [kind, department, departmentId, bureau, commentId]));
  }
}

function read(kind: NoticeKind, rows: readonly RecipientRow[]): Recipient[] {
  const usual = usualChannels(kind);
  return rows.map((row) => ({
    accountId: row.account_id,
    inApp: row.in_app ?? usual.inApp,
    mail: row.has_address ? (row.mail ?? usual.mail) : 'off',
  }));
}
