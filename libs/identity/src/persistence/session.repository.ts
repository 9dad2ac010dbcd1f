import { type EntityManager, LessThan } from 'typeorm';
import type { AccountId } from '#kernel';
import type { RoleGrant } from '../domain/actor.js';
import { SessionRow } from './session.row.js';

/** A session with everything about its account that a request needs. */
export interface SessionView {
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Signed out, or the account was disabled. */
  readonly ended: boolean;
  readonly accountId: AccountId;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly RoleGrant[];
}

/** Expired sessions are kept this long, ms, so that a late request is told "expired" and not "unknown". */
const KEPT = 7 * 86_400_000;

export class SessionRepository {
  /** Also clears away sessions that expired long ago. */
  async open(manager: EntityManager, session: Omit<SessionRow, 'revokedAt'>): Promise<void> {
    await manager.insert(SessionRow, session);
    await manager.delete(SessionRow, { expiresAt: LessThan(new Date(session.createdAt.getTime() - KEPT)) });
  }

  async find(manager: EntityManager, tokenHash: string): Promise<SessionView | null> {
    const [found] = await manager.query(
      `select s.created_at as "createdAt", s.expires_at as "expiresAt",
         s.revoked_at is not null or a.disabled_at is not null as ended,
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
    await manager.update(SessionRow, { tokenHash }, { revokedAt: now });
  }
}
