import type { EntityManager } from 'typeorm';
import type { AccountId } from '#kernel';

/**
 * False once the account is disabled. Looked at in the transaction of the deed itself: a person's request that is on
 * its way, or a job in their name, meets it there; and disabling waits for deeds that have begun, so after it none ends.
 */
export async function mayStillAct(manager: EntityManager, accountId: AccountId): Promise<boolean> {
  const [row] = await manager.query('select disabled_at from gongkai.account where id = $1 for share', [accountId]);
  return row === undefined || row.disabled_at === null;
}
