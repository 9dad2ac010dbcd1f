import type { DataSource } from 'typeorm';
import { type AccountId, done, type Outcome, refused } from '#kernel';
import { checkPassword } from '../domain/password.js';
import { tokenHash } from '../domain/session-token.js';
import type { AccountRepository } from '../persistence/account.repository.js';
import type { SessionRepository } from '../persistence/session.repository.js';
import type { ActOnAccount } from './act-on-account.js';
import type { AttemptLimiter } from './attempt-limiter.js';
import type { PasswordHasher } from './password-hasher.js';

export interface PasswordChange {
  readonly accountId: AccountId;
  readonly current: string;
  readonly next: string;
  /** The session in which it is done; it stays, all others of the account end. */
  readonly session: string;
  readonly address: string;
  readonly requestId: string;
}

/** No password is part of what is compared or kept. */
const ASKED = 'change password';

/**
 * 修改密码: whoever is at the screen shows once more that they know the old one. Refuses with SESSION.WRONG_CREDENTIALS,
 * SESSION.TOO_MANY_ATTEMPTS, ACCOUNT.PASSWORD_LENGTH, ACCOUNT.PASSWORD_COMMON, ACCOUNT.PASSWORD_SAME.
 */
export class ChangePassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly hasher: PasswordHasher,
    private readonly limiter: AttemptLimiter,
    private readonly act: ActOnAccount,
  ) {}

  async run(change: PasswordChange): Promise<Outcome<void>> {
    const { accountId, next } = change;
    const by = { actorId: accountId, requestId: change.requestId };
    const earlier = await this.act.earlier<void>(accountId, by, ASKED);
    if (earlier) return earlier;
    const known = await this.showsThatTheyKnow(change);
    if (!known.ok) return known;
    const passwordHash = await this.hasher.hash(next);
    return this.act.on(accountId, by, ASKED, async (manager, account, at) => {
      // Somebody else changed it in between: what was shown is not the password any more.
      if (account.passwordHash !== known.value) return refused('SESSION.WRONG_CREDENTIALS');
      await this.accounts.setPassword(manager, accountId, passwordHash);
      const sessions = await this.sessions.end(manager, accountId, at, { but: tokenHash(change.session) });
      return done({
        answer: undefined,
        audit: { accountId, action: 'account.password-changed', details: { sessions } },
      });
    });
  }

  /** The hash of the password that was shown. */
  private async showsThatTheyKnow({ accountId, current, next, address }: PasswordChange): Promise<Outcome<string>> {
    const account = await this.accounts.find(this.dataSource.manager, accountId);
    if (account === null) return refused('ACCOUNT.NOT_FOUND', { accountId });
    const checked = checkPassword(next, [account.login, account.name]);
    if (!checked.ok) return checked;
    const attempt = await this.limiter.take(account.login, address);
    if (!attempt.ok) return attempt;
    const { passwordHash } = account;
    if (!(await this.hasher.matches(passwordHash, current)) || passwordHash === null) {
      return refused('SESSION.WRONG_CREDENTIALS');
    }
    await this.limiter.forgive(attempt.value);
    return current === next ? refused('ACCOUNT.PASSWORD_SAME') : done(passwordHash);
  }
}
