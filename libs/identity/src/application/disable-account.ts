import type { DataSource } from 'typeorm';
import { type AccountId, type Clock, done, type Outcome, refused } from '#kernel';
import type { AccountRepository } from '../persistence/account.repository.js';

/** Closes an account from this moment on; its open sessions end with it, its deeds stay in the record. */
export class DisableAccount {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountRepository,
    private readonly clock: Clock,
  ) {}

  async run(accountId: AccountId): Promise<Outcome<void, 'ACCOUNT.NOT_FOUND'>> {
    const found = await this.accounts.disable(this.dataSource.manager, accountId, this.clock.now());
    return found ? done() : refused('ACCOUNT.NOT_FOUND', { accountId });
  }
}
