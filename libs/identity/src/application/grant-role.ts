import type { DataSource } from 'typeorm';
import { type AccountId, done, type Outcome, refused } from '#kernel';
import type { RoleGrant } from '../domain/actor.js';
import type { AccountRepository } from '../persistence/account.repository.js';

/** Gives an account a role in one department or in all; giving it twice is giving it once. */
export class GrantRole {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountRepository,
  ) {}

  async run(accountId: AccountId, grant: RoleGrant): Promise<Outcome<void, 'ACCOUNT.NOT_FOUND'>> {
    const { manager } = this.dataSource;
    if (!(await this.accounts.exists(manager, accountId))) return refused('ACCOUNT.NOT_FOUND', { accountId });
    await this.accounts.addRole(manager, accountId, grant);
    return done();
  }
}
