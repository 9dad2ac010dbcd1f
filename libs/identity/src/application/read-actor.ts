import type { DataSource } from 'typeorm';
import { type AccountId, done, type Outcome, refused } from '#kernel';
import { Actor } from '../domain/actor.js';
import type { AccountRepository } from '../persistence/account.repository.js';

/** Who an account is and what they may do now; one that is disabled is nobody. */
export class ReadActor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountRepository,
  ) {}

  async run(accountId: AccountId): Promise<Outcome<Actor, 'ACCOUNT.NOT_FOUND'>> {
    const { manager } = this.dataSource;
    const account = await this.accounts.find(manager, accountId);
    if (account === null || account.disabledAt !== null) return refused('ACCOUNT.NOT_FOUND', { accountId });
    return done(new Actor(account.id, account.login, account.name, await this.accounts.rolesOf(manager, accountId)));
  }
}
