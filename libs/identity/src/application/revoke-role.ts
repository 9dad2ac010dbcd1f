import { type AccountId, done, type Outcome, refused } from '#kernel';
import { type RoleGrant, saidOf } from '../domain/actor.js';
import type { AccountRepository } from '../persistence/account.repository.js';
import type { ActOnAccount, By } from './act-on-account.js';

/** Takes a role away. The next request is already without it. Refuses with ACCOUNT.NOT_FOUND, ACCOUNT.LAST_ADMIN. */
export class RevokeRole {
  constructor(
    private readonly act: ActOnAccount,
    private readonly accounts: AccountRepository,
  ) {}

  run(accountId: AccountId, grant: RoleGrant, by: By): Promise<Outcome<void>> {
    return this.act.on(accountId, by, { revoke: { ...grant } }, async (manager) => {
      const removed = await this.accounts.removeRole(manager, accountId, grant);
      if (!removed) return done({ answer: undefined, audit: null });
      const administers = grant.role === 'admin' && grant.departmentId === null;
      if (administers && !(await this.accounts.hasOtherAdmin(manager, accountId))) {
        return refused('ACCOUNT.LAST_ADMIN');
      }
      return done({ answer: undefined, audit: { accountId, action: 'account.role-revoked', details: saidOf(grant) } });
    });
  }
}
