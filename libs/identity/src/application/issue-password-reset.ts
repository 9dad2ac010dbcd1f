import { type AccountId, done, type Outcome, refused } from '#kernel';
import { newToken } from '../domain/session-token.js';
import type { IdentityConfig } from '../identity.config.js';
import type { PasswordResetRepository } from '../persistence/password-reset.repository.js';
import type { ActOnAccount, By } from './act-on-account.js';

export interface IssuedReset {
  /** To be handed to the person; null when the same request comes again, for it is told once. */
  readonly token: string | null;
  readonly expiresAt: string;
}

/** 重置密码: a one-time token with which the person chooses a password; earlier ones are worthless from then on. */
export class IssuePasswordReset {
  constructor(
    private readonly act: ActOnAccount,
    private readonly resets: PasswordResetRepository,
    private readonly config: IdentityConfig,
  ) {}

  run(accountId: AccountId, by: By): Promise<Outcome<IssuedReset>> {
    return this.act.on<IssuedReset>(accountId, by, 'reset password', async (manager, { disabledAt }, issuedAt) => {
      if (disabledAt) return refused('ACCOUNT.DISABLED');
      const { token, hash } = newToken();
      const expires = new Date(issuedAt.getTime() + this.config.resetLife);
      await this.resets.issue(manager, {
        tokenHash: hash,
        accountId,
        issuedBy: by.actorId,
        issuedAt,
        expiresAt: expires,
      });
      const expiresAt = expires.toISOString();
      return done({
        answer: { token, expiresAt },
        repeated: { token: null, expiresAt },
        audit: { accountId, action: 'account.password-reset-issued', details: { expiresAt } },
      });
    });
  }
}
