import { type AccountId, done, type Outcome, refused } from '#kernel';
import { newId } from '#platform';
import { checkNewAccount, type NewAccount } from '../domain/new-account.js';
import type { AccountRepository } from '../persistence/account.repository.js';
import { type ActOnAccount, BY_SYSTEM, type By } from './act-on-account.js';
import type { PasswordHasher } from './password-hasher.js';

/** Opens an account (账号) without any role. Refuses with ACCOUNT.LOGIN_TAKEN, ACCOUNT.EMAIL_TAKEN, or what is wrong with it. */
export class CreateAccount {
  constructor(
    private readonly act: ActOnAccount,
    private readonly accounts: AccountRepository,
    private readonly hasher: PasswordHasher,
  ) {}

  async run(wanted: NewAccount, by: By = BY_SYSTEM): Promise<Outcome<AccountId>> {
    const checked = checkNewAccount(wanted);
    if (!checked.ok) return checked;
    const { login, name, password, initial = false, email = null } = checked.value;
    // Hashed before others have to wait for it. The password itself is not part of what is compared or kept.
    const passwordHash = password === undefined ? null : await this.hasher.hash(password);
    return this.act.run(by, { create: login, name, email, initial }, async (manager, createdAt) => {
      const id = newId<'account'>();
      const mustChangePassword = initial && password !== undefined;
      const account = { id, login, name, email, passwordHash, mustChangePassword, createdAt, disabledAt: null };
      const taken = await this.accounts.add(manager, account);
      if (taken === 'login') return refused('ACCOUNT.LOGIN_TAKEN', { login });
      if (taken === 'email') return refused('ACCOUNT.EMAIL_TAKEN', { email });
      return done({ answer: id, audit: { accountId: id, action: 'account.created', details: { login, name } } });
    });
  }
}
