import type { EntityManager } from 'typeorm';
import type { AccountId } from '#kernel';
import type { OidcIdentity } from '../domain/account-view.js';

/** Who is who at an OIDC provider. */
export class OidcIdentityRepository {
  async accountOf(manager: EntityManager, { issuer, subject }: OidcIdentity): Promise<AccountId | null> {
    const [row] = await manager.query(
      'select account_id from gongkai.oidc_identity where issuer = $1 and subject = $2',
      [issuer, subject],
    );
    return row?.account_id ?? null;
  }

  /** False when the identity, or the account at this provider, is linked already. */
  async link(
    manager: EntityManager,
    accountId: AccountId,
    { issuer, subject }: OidcIdentity,
    { at, by }: { readonly at: Date; readonly by: AccountId | null },
  ): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into gongkai.oidc_identity (issuer, subject, account_id, linked_at, linked_by)
       values ($1, $2, $3, $4, $5) on conflict do nothing returning 1`,
      [issuer, subject, accountId, at, by],
    );
    return rows.length === 1;
  }

  /** False when it is not linked to this account. */
  async unlink(manager: EntityManager, accountId: AccountId, { issuer, subject }: OidcIdentity): Promise<boolean> {
    const [rows]: [unknown[]] = await manager.query(
      `delete from gongkai.oidc_identity where account_id = $1 and issuer = $2 and subject = $3 returning 1`,
      [accountId, issuer, subject],
    );
    return rows.length === 1;
  }
}
