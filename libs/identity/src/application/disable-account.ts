import type { EntityManager } from 'typeorm';
import { type AccountId, done, type Outcome, refused } from '#kernel';
import type { AccountRepository } from '../persistence/account.repository.js';
import type { ApiTokenRepository } from '../persistence/api-token.repository.js';
import type { PasswordResetRepository } from '../persistence/password-reset.repository.js';
import type { SessionRepository } from '../persistence/session.repository.js';
import { type ActOnAccount, BY_SYSTEM, type By } from './act-on-account.js';

/**
 * 停用: closes an account from this moment on. Its sessions and access tokens end with it and stay ended if it is enabled
 * again; its deeds stay in the record. Refuses with ACCOUNT.NOT_FOUND, ACCOUNT.LAST_ADMIN.
 */
export class DisableAccount {
  constructor(
    private readonly act: ActOnAccount,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly tokens: ApiTokenRepository,
    private readonly resets: PasswordResetRepository,
  ) {}

  run(accountId: AccountId, by: By = BY_SYSTEM): Promise<Outcome<void>> {
    return this.act.on(accountId, by, 'disable', async (manager, { disabledAt }, at) => {
      if (disabledAt) return done({ answer: undefined, audit: null });
      const roles = await this.accounts.rolesOf(manager, accountId);
      const administers = roles.some((grant) => grant.role === 'admin' && grant.departmentId === null);
      if (administers && !(await this.accounts.hasOtherAdmin(manager, accountId))) {
        return refused('ACCOUNT.LAST_ADMIN');
      }
      await this.accounts.setDisabled(manager, accountId, at);
      const details = await this.endAll(manager, accountId, at);
      return done({ answer: undefined, audit: { accountId, action: 'account.disabled', details } });
    });
  }

  private async endAll(manager: EntityManager, accountId: AccountId, at: Date) {
    const sessions = await this.sessions.end(manager, accountId, at);
    const tokens = await this.tokens.revokeAll(manager, accountId, at);
    await this.resets.end(manager, accountId, at);
    return { sessions, tokens };
  }
}
