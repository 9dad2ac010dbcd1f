import type { DataSource } from 'typeorm';
import { type AccountId, type Clock, done, type Outcome, refused } from '#kernel';
import { newId } from '#platform';
import { type AccountRefusal, checkNewAccount, type NewAccount } from '../domain/new-account.js';
import type { AccountRepository } from '../persistence/account.repository.js';
import type { PasswordHasher } from './password-hasher.js';

/** Opens an account (账号) without any role. */
export class CreateAccount {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountRepository,
    private readonly hasher: PasswordHasher,
    private readonly clock: Clock,
  ) {}

  async run(wanted: NewAccount): Promise<Outcome<AccountId, AccountRefusal | 'ACCOUNT.LOGIN_TAKEN'>> {
    const checked = checkNewAccount(wanted);
    if (!checked.ok) return checked;
    const { login, name, password } = checked.value;
    const id = newId<'account'>();
    const passwordHash = await this.hasher.hash(password);
    const account = { id, login, name, passwordHash, createdAt: this.clock.now(), disabledAt: null };
    const added = await this.accounts.add(this.dataSource.manager, account);
    return added ? done(id) : refused('ACCOUNT.LOGIN_TAKEN', { login });
  }
}
