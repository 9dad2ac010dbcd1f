import { SCOPES, type Scope } from '#contracts';
import { type AccountId, done, type Outcome, refused } from '#kernel';
import { newId } from '#platform';
import { type ApiToken, LONGEST_TOKEN_DAYS, MOST_TOKENS, newApiToken } from '../domain/api-token.js';
import type { ApiTokenRepository } from '../persistence/api-token.repository.js';
import type { ActOnAccount, By } from './act-on-account.js';

export interface WantedToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
}

export interface IssuedToken {
  /** Null when the same request comes again, for it is told once. */
  readonly token: string | null;
  readonly issued: ApiToken;
}

const DAY = 86_400_000;

/**
 * 访问令牌: a person lets a program act for them, within scopes and until a day. The token is told once.
 * Refuses with TOKEN.EXPIRY_UNSOUND, TOKEN.TOO_MANY.
 */
export class IssueApiToken {
  constructor(
    private readonly act: ActOnAccount,
    private readonly tokens: ApiTokenRepository,
  ) {}

  run(accountId: AccountId, wanted: WantedToken, by: By): Promise<Outcome<IssuedToken>> {
    const { name, expiresAt } = wanted;
    const scopes = SCOPES.filter((scope) => wanted.scopes.includes(scope));
    const asked = { token: name, scopes, expiresAt: expiresAt.toISOString() };
    return this.act.on<IssuedToken>(accountId, by, asked, async (manager, _, createdAt) => {
      if (expiresAt <= createdAt || expiresAt.getTime() > createdAt.getTime() + LONGEST_TOKEN_DAYS * DAY) {
        return refused('TOKEN.EXPIRY_UNSOUND', { days: LONGEST_TOKEN_DAYS });
      }
      if ((await this.tokens.countUsable(manager, accountId, createdAt)) >= MOST_TOKENS) {
        return refused('TOKEN.TOO_MANY', { most: MOST_TOKENS });
      }
      const { token, prefix, hash } = newApiToken();
      const id = newId<'api-token'>();
      const issued = { id, accountId, name, prefix, scopes, createdAt, expiresAt, lastUsedAt: null, revokedAt: null };
      await this.tokens.add(manager, issued, hash);
      return done({
        answer: { token, issued },
        repeated: { token: null, issued },
        audit: { accountId, action: 'account.token-issued', details: { name, prefix, scopes: scopes.join(' ') } },
      });
    });
  }
}
