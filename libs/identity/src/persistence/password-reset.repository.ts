import type { EntityManager } from 'typeorm';
import type { AccountId } from '#kernel';

export interface NewReset {
  readonly tokenHash: string;
  readonly accountId: AccountId;
  readonly issuedBy: AccountId | null;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/** One-time tokens with which a person chooses a new password. */
export class PasswordResetRepository {
  /** Makes earlier ones of the account worthless: only the last that was handed out counts. */
  async issue(
    manager: EntityManager,
    { tokenHash, accountId, issuedBy, issuedAt, expiresAt }: NewReset,
  ): Promise<void> {
    await this.end(manager, accountId, issuedAt);
    await manager.query(
      `insert into gongkai.password_reset (token_hash, account_id, issued_by, issued_at, expires_at)
       values ($1, $2, $3, $4, $5)`,
      [tokenHash, accountId, issuedBy, issuedAt, expiresAt],
    );
  }

  /** Whose token it is; null when it is unknown, used or expired. */
  async find(manager: EntityManager, tokenHash: string, now: Date): Promise<AccountId | null> {
    const [row] = await manager.query(
      `select account_id from gongkai.password_reset where token_hash = $1 and used_at is null and expires_at > $2`,
      [tokenHash, now],
    );
    return row?.account_id ?? null;
  }

  /** False when somebody was quicker. */
  async use(manager: EntityManager, tokenHash: string, now: Date): Promise<boolean> {
    const [, count] = await manager.query(
      `update gongkai.password_reset set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2`,
      [tokenHash, now],
    );
    return count === 1;
  }

  async end(manager: EntityManager, accountId: AccountId, now: Date): Promise<void> {
    await manager.query('update gongkai.password_reset set used_at = $2 where account_id = $1 and used_at is null', [
      accountId,
      now,
    ]);
  }
}
