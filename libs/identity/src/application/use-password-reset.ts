import type { DataSource } from 'typeorm';
import { type Clock, done, type Outcome, type Refused, refused } from '#kernel';
import { checkPassword } from '../domain/password.js';
import { tokenHash } from '../domain/session-token.js';
import type { AccountRepository } from '../persistence/account.repository.js';
import type { PasswordResetRepository } from '../persistence/password-reset.repository.js';
import type { SessionRepository } from '../persistence/session.repository.js';
import type { ActOnAccount, Noted } from './act-on-account.js';
import type { PasswordHasher } from './password-hasher.js';

export interface Reset {
  readonly token: string;
  readonly password: string;
  readonly requestId: string;
}

/**
 * Chooses a password with a one-time token; every open session of the account ends. A password that will not do leaves
 * the token as it is. Refuses with RESET.INVALID, ACCOUNT.PASSWORD_LENGTH, ACCOUNT.PASSWORD_COMMON.
 */
export class UsePasswordReset {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountRepository,
    private readonly resets: PasswordResetRepository,
    private readonly sessions: SessionRepository,
    private readonly hasher: PasswordHasher,
    private readonly act: ActOnAccount,
    private readonly clock: Clock,
  ) {}

  async run({ token, password, requestId }: Reset): Promise<Outcome<void>> {
    const { manager: reading } = this.dataSource;
    const hash = tokenHash(token);
    const accountId = hash && (await this.resets.find(reading, hash, this.clock.now()));
    const account = accountId && (await this.accounts.find(reading, accountId));
    if (!account) return invalid();
    const checked = checkPassword(password, [account.login, account.name]);
    if (!checked.ok) return checked;
    const passwordHash = await this.hasher.hash(password);
    const by = { actorId: account.id, requestId };
    return this.act.on(account.id, by, 'use reset', async (manager, { id }, at) => {
      if (!(await this.resets.use(manager, hash, at))) return invalid();
      await this.accounts.setPassword(manager, id, passwordHash);
      const sessions = await this.sessions.end(manager, id, at);
      const audit: Noted = { accountId: id, action: 'account.password-reset', details: { sessions } };
      return done({ answer: undefined, audit });
    });
  }
}

function invalid(): Refused<'RESET.INVALID'> {
  return refused('RESET.INVALID');
}
