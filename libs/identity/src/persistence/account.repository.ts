import type { EntityManager } from 'typeorm';
import type { AccountId } from '#kernel';
import type { Account } from '../domain/account.js';
import type { AccountItem } from '../domain/account-view.js';
import type { RoleGrant } from '../domain/actor.js';
import { AccountRow } from './account.row.js';
import { AccountRoleRow } from './account-role.row.js';

const ITEM = `
  a.id, a.login, a.name, a.email, a.password_hash is not null as "hasPassword",
  a.must_change_password as "mustChangePassword", a.created_at as "createdAt", a.disabled_at as "disabledAt",
  (select coalesce(json_agg(json_build_object('role', r.role, 'departmentId', r.department_id)
                            order by r.role, r.department_id), '[]')
   from gongkai.account_role r where r.account_id = a.id) as roles,
  (select coalesce(json_agg(json_build_object('issuer', o.issuer, 'subject', o.subject) order by o.issuer), '[]')
   from gongkai.oidc_identity o where o.account_id = a.id) as "oidcIdentities"`;

/** Accounts and their roles. */
export class AccountRepository {
  /** What is wanted is taken already, or null when the account was added. */
  async add(manager: EntityManager, account: Account): Promise<'login' | 'email' | null> {
    const insert = manager.createQueryBuilder().insert().into(AccountRow).values(account).orIgnore().returning('id');
    if ((await insert.execute()).raw.length === 1) return null;
    return (await manager.existsBy(AccountRow, { login: account.login })) ? 'login' : 'email';
  }

  async find(manager: EntityManager, id: AccountId): Promise<Account | null> {
    const row = await manager.findOneBy(AccountRow, { id });
    return row && { ...row };
  }

  async findByLogin(manager: EntityManager, login: string): Promise<Account | null> {
    const row = await manager.findOneBy(AccountRow, { login });
    return row && { ...row };
  }

  async findByEmail(manager: EntityManager, email: string): Promise<Account | null> {
    const row = await manager.findOneBy(AccountRow, { email });
    return row && { ...row };
  }

  async read(manager: EntityManager, id: string): Promise<AccountItem | null> {
    const [item] = await manager.query(`select ${ITEM} from gongkai.account a where a.id = $1`, [id]);
    return item ?? null;
  }

  /** By login, those after `after`. */
  list(manager: EntityManager, after: string | null, limit: number): Promise<AccountItem[]> {
    return manager.query(
      `select ${ITEM} from gongkai.account a where $1::text is null or a.login > $1 order by a.login limit $2`,
      [after, limit],
    );
  }

  /** Deeds on accounts take turns until their transactions end; they are few, and each sees what the last one did. */
  async takeTurn(manager: EntityManager): Promise<void> {
    await manager.query("select pg_advisory_xact_lock(hashtext('gongkai.account'))");
  }

  async setDisabled(manager: EntityManager, id: AccountId, disabledAt: Date | null): Promise<void> {
    await manager.update(AccountRow, { id }, { disabledAt });
  }

  async setPassword(manager: EntityManager, id: AccountId, passwordHash: string): Promise<void> {
    await manager.update(AccountRow, { id }, { passwordHash, mustChangePassword: false });
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

  /** False when the account has it already. */
  async addRole(manager: EntityManager, accountId: AccountId, { role, departmentId }: RoleGrant): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into gongkai.account_role (account_id, role, department_id) values ($1, $2, $3)
       on conflict do nothing returning 1`,
      [accountId, role, departmentId],
    );
    return rows.length === 1;
  }

  /** False when the account does not have it. */
  async removeRole(manager: EntityManager, accountId: AccountId, { role, departmentId }: RoleGrant): Promise<boolean> {
    const [rows]: [unknown[]] = await manager.query(
      `delete from gongkai.account_role
       where account_id = $1 and role = $2 and department_id is not distinct from $3 returning 1`,
      [accountId, role, departmentId],
    );
    return rows.length === 1;
  }

  /** Is there somebody else who can administer everything? */
  async hasOtherAdmin(manager: EntityManager, accountId: AccountId): Promise<boolean> {
    const [row] = await manager.query(
      `select exists (
         select from gongkai.account_role r join gongkai.account a on a.id = r.account_id
         where r.role = 'admin' and r.department_id is null and a.disabled_at is null and a.id <> $1) as found`,
      [accountId],
    );
    return row.found;
  }
}
