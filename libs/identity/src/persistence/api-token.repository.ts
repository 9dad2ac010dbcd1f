import { type EntityManager, MoreThan } from 'typeorm';
import type { Scope } from '#contracts';
import type { AccountId } from '#kernel';
import type { RoleGrant } from '../domain/actor.js';
import type { ApiToken, ApiTokenId } from '../domain/api-token.js';
import { ApiTokenRow } from './api-token.row.js';

/** A token with everything about its account that a request needs. */
export interface ApiTokenView {
  readonly id: ApiTokenId;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  /** Revoked, or the account was disabled. */
  readonly ended: boolean;
  readonly accountId: AccountId;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly RoleGrant[];
}

export class ApiTokenRepository {
  async add(manager: EntityManager, token: ApiToken, tokenHash: string): Promise<void> {
    await manager.insert(ApiTokenRow, { ...token, scopes: [...token.scopes], tokenHash });
  }

  async find(manager: EntityManager, tokenHash: string): Promise<ApiTokenView | null> {
    const [found] = await manager.query(
      `select t.id, t.scopes, t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt",
         t.revoked_at is not null or a.disabled_at is not null as ended,
         a.id as "accountId", a.login, a.name,
         (select coalesce(json_agg(json_build_object('role', r.role, 'departmentId', r.department_id)), '[]')
          from gongkai.account_role r where r.account_id = a.id) as roles
       from gongkai.api_token t join gongkai.account a on a.id = t.account_id
       where t.token_hash = $1`,
      [tokenHash],
    );
    return found ?? null;
  }

  async noteUse(manager: EntityManager, id: ApiTokenId, lastUsedAt: Date): Promise<void> {
    await manager.update(ApiTokenRow, { id }, { lastUsedAt });
  }

  /** By id, which is by time of issue. */
  async list(
    manager: EntityManager,
    accountId: AccountId,
    after: ApiTokenId | null,
    limit: number,
  ): Promise<ApiToken[]> {
    const where = { accountId, ...(after ? { id: MoreThan(after) } : {}) };
    const rows = await manager.find(ApiTokenRow, { where, order: { id: 'ASC' }, take: limit });
    return rows.map(({ tokenHash: _, ...token }) => token);
  }

  async countUsable(manager: EntityManager, accountId: AccountId, now: Date): Promise<number> {
    const [row] = await manager.query(
      `select count(*)::int as n from gongkai.api_token
       where account_id = $1 and revoked_at is null and expires_at > $2`,
      [accountId, now],
    );
    return row.n;
  }

  /** Null when the account has no such token. */
  async ofAccount(manager: EntityManager, accountId: AccountId, id: ApiTokenId): Promise<ApiToken | null> {
    return manager.findOneBy(ApiTokenRow, { accountId, id });
  }

  async revoke(manager: EntityManager, id: ApiTokenId, now: Date): Promise<void> {
    await manager.update(ApiTokenRow, { id }, { revokedAt: now });
  }

  async revokeAll(manager: EntityManager, accountId: AccountId, now: Date): Promise<number> {
    const [, count] = await manager.query(
      'update gongkai.api_token set revoked_at = $2 where account_id = $1 and revoked_at is null',
      [accountId, now],
    );
    return count;
  }
}
