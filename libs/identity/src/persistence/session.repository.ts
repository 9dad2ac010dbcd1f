import { type EntityManager, IsNull, LessThan } from 'typeorm';
import type { AccountId } from '#kernel';
import type { RoleGrant } from '../domain/actor.js';
import type { SessionId, SessionItem } from '../domain/session-view.js';
import { SessionRow } from './session.row.js';

/** A session with everything about its account that a request needs. */
export interface SessionView {
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Signed out, revoked, or the account was disabled. */
  readonly ended: boolean;
  readonly mustChangePassword: boolean;
  readonly accountId: AccountId;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly RoleGrant[];
}

export type NewSession = Omit<SessionRow, 'revokedAt'>;

/** Expired sessions are kept this long, ms, so that a late request is told "expired" and not "unknown". */
const KEPT = 7 * 86_400_000;

export class SessionRepository {
  /** False when the account is disabled. Also clears away sessions that expired long ago. */
  async open(manager: EntityManager, session: NewSession): Promise<boolean> {
    const { tokenHash, id, accountId, means, address, agent, createdAt, expiresAt } = session;
    const opened: unknown[] = await manager.query(
      `insert into gongkai.session (token_hash, id, account_id, means, address, agent, created_at, expires_at)
       select $1, $2, a.id, $4, $5, $6, $7, $8 from gongkai.account a where a.id = $3 and a.disabled_at is null for share
       returning 1`,
      [tokenHash, id, accountId, means, address, agent, createdAt, expiresAt],
    );
    await manager.delete(SessionRow, { expiresAt: LessThan(new Date(createdAt.getTime() - KEPT)) });
    return opened.length === 1;
  }

  async find(manager: EntityManager, tokenHash: string): Promise<SessionView | null> {
    const [found] = await manager.query(
      `select s.created_at as "createdAt", s.expires_at as "expiresAt",
         s.revoked_at is not null or a.disabled_at is not null as ended,
         s.means = 'password' and a.must_change_password as "mustChangePassword",
         a.id as "accountId", a.login, a.name,
         (select coalesce(json_agg(json_build_object('role', r.role, 'departmentId', r.department_id)), '[]')
          from gongkai.account_role r where r.account_id = a.id) as roles
       from gongkai.session s join gongkai.account a on a.id = s.account_id
       where s.token_hash = $1`,
      [tokenHash],
    );
    return found ?? null;
  }

  async extend(manager: EntityManager, tokenHash: string, expiresAt: Date): Promise<void> {
    await manager.update(SessionRow, { tokenHash }, { expiresAt });
  }

  async revoke(manager: EntityManager, tokenHash: string, now: Date): Promise<void> {
    await manager.update(SessionRow, { tokenHash, revokedAt: IsNull() }, { revokedAt: now });
  }

  /** Open sessions of an account, newest first. */
  async list(
    manager: EntityManager,
    accountId: AccountId,
    now: Date,
    page: { readonly limit: number; readonly current: string | null },
  ): Promise<SessionItem[]> {
    return manager.query(
      `select id, means, created_at as "createdAt", expires_at as "expiresAt", address, agent,
         token_hash is not distinct from $4 as current
       from gongkai.session where account_id = $1 and revoked_at is null and expires_at > $2
       order by created_at desc, id limit $3`,
      [accountId, now, page.limit, page.current],
    );
  }

  /** Ends the account's open sessions: one, or all but one, or all. Tells how many. */
  async end(
    manager: EntityManager,
    accountId: AccountId,
    now: Date,
    which: { readonly only?: SessionId; readonly but?: string | null } = {},
  ): Promise<number> {
    const [, count] = await manager.query(
      `update gongkai.session set revoked_at = $2
       where account_id = $1 and revoked_at is null and expires_at > $2
         and ($3::uuid is null or id = $3) and ($4::text is null or token_hash <> $4)`,
      [accountId, now, which.only ?? null, which.but ?? null],
    );
    return count;
  }
}
