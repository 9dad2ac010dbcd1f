import type { DataSource } from 'typeorm';
import { type Clock, done, type Outcome, type Page, pageOf, readCursor, refused } from '#kernel';
import type { AccountItem } from '../domain/account-view.js';
import type { AccountRepository } from '../persistence/account.repository.js';

/** All accounts, by login; and one. */
export class ListAccounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountRepository,
    private readonly clock: Clock,
  ) {}

  async run(query: {
    limit: number;
    after?: string | undefined;
  }): Promise<Outcome<Page<AccountItem>, 'LIST.BAD_CURSOR'>> {
    const after = readCursor(query.after, ['text']);
    if (!after.ok) return after;
    const [login = null] = after.value ?? [];
    const items = await this.accounts.list(this.dataSource.manager, login, query.limit + 1);
    return done(pageOf(items, query.limit, (item) => [item.login], this.clock.now()));
  }

  async one(accountId: string): Promise<Outcome<AccountItem, 'ACCOUNT.NOT_FOUND'>> {
    const found = await this.accounts.read(this.dataSource.manager, accountId);
    return found ? done(found) : refused('ACCOUNT.NOT_FOUND', { accountId });
  }
}
