import { type AccountId, done, type Outcome } from '#kernel';
import { type RoleGrant, saidOf } from '../domain/actor.js';
import type { AccountRepository } from '../persistence/account.repository.js';
import { type ActOnAccount, BY_SYSTEM, type By } from './act-on-account.js';

/** Gives an account a role in one department or in all; giving it twice is giving it once. */
export class GrantRole {
  constructor(
    private readonly act: ActOnAccount,
    private readonly accounts: AccountRepository,
  ) {}

  run(accountId: AccountId, grant: RoleGrant, by: By = BY_SYSTEM): Promise<Outcome<void>> {
    return this.act.on(accountId, by, { grant: { ...grant } }, async (manager) => {
      const added = await this.accounts.addRole(manager, accountId, grant);
      return done({
        answer: undefined,
        audit: added ? { accountId, action: 'account.role-granted', details: saidOf(grant) } : null,
      });
    });
  }
}
