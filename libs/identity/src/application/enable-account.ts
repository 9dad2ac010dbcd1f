import { type AccountId, done, type Outcome } from '#kernel';
import type { AccountRepository } from '../persistence/account.repository.js';
import type { ActOnAccount, By } from './act-on-account.js';

/** 恢复: the person may sign in again, with the roles that the account had. */
export class EnableAccount {
  constructor(
    private readonly act: ActOnAccount,
    private readonly accounts: AccountRepository,
  ) {}

  run(accountId: AccountId, by: By): Promise<Outcome<void>> {
    return this.act.on(accountId, by, 'enable', async (manager, { disabledAt }) => {
      if (!disabledAt) return done({ answer: undefined, audit: null });
      await this.accounts.setDisabled(manager, accountId, null);
      return done({ answer: undefined, audit: { accountId, action: 'account.enabled' } });
    });
  }
}
