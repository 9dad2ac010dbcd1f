import type { EntityManager } from 'typeorm';
import type { AccountId } from '#kernel';
import type { Account } from '../domain/account.js';
import type { RoleGrant } from '../domain/actor.js';
import { AccountRow } from './account.row.js';
import { AccountRoleRow } from './account-role.row.js';

/** Accounts and their roles. */
export class AccountRepository {
  /** False when the login is taken. */
  async add(manager: EntityManager, account: Account): Promise<boolean> {
    const insert = manager.createQueryBuilder().insert().into(AccountRow).values(account).orIgnore().returning('id');
    return (await insert.execute()).raw.length === 1;
  }

  async findByLogin(manager: EntityManager, login: string): Promise<Account | null> {
    const row = await manager.findOneBy(AccountRow, { login });
    return row && { ...row };
  }

  async find(manager: EntityManager, id: AccountId): Promise<Account | null> {
    const row = await manager.findOneBy(AccountRow, { id });
    return row && { ...row };
  }

  exists(manager: EntityManager, id: AccountId): Promise<boolean> {
    return manager.existsBy(AccountRow, { id });
  }

  /** False when there is no such account; the moment it was first disabled stays. */
  async disable(manager: EntityManager, id: AccountId, now: Date): Promise<boolean> {
    const disabledAt = () => 'coalesce(disabled_at, :now)';
    const update = manager.createQueryBuilder().update(AccountRow).set({ disabledAt }).where({ id });
    return (await update.setParameter('now', now).execute()).affected === 1;
  }

  async rolesOf(manager: EntityManager, accountId: AccountId): Promise<RoleGrant[]> {
    return manager
      .createQueryBuilder(AccountRoleRow, 'grant')
      .select(['grant.role as role', 'grant.departmentId as "departmentId"'])
      .where('grant.accountId = :accountId', { accountId })
      .orderBy('grant.role')
      .addOrderBy('grant.departmentId')
      .getRawMany<RoleGrant>();
  }

  async addRole(manager: EntityManager, accountId: AccountId, grant: RoleGrant): Promise<void> {
    await manager
      .createQueryBuilder()
      .insert()
      .into(AccountRoleRow)
      .values({ accountId, ...grant })
      .orIgnore()
      .execute();
  }
}
