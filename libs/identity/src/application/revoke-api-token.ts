import { type AccountId, done, type Outcome, refused } from '#kernel';
import type { ApiTokenId } from '../domain/api-token.js';
import type { ApiTokenRepository } from '../persistence/api-token.repository.js';
import type { ActOnAccount, By } from './act-on-account.js';

/** Ends an access token at once; ending it twice is ending it once. Refuses with ACCOUNT.NOT_FOUND, TOKEN.NOT_FOUND. */
export class RevokeApiToken {
  constructor(
    private readonly act: ActOnAccount,
    private readonly tokens: ApiTokenRepository,
  ) {}

  run(accountId: AccountId, tokenId: ApiTokenId, by: By): Promise<Outcome<void>> {
    return this.act.on(accountId, by, { revokeToken: tokenId }, async (manager, _, at) => {
      const token = await this.tokens.ofAccount(manager, accountId, tokenId);
      if (!token) return refused('TOKEN.NOT_FOUND');
      if (token.revokedAt) return done({ answer: undefined, audit: null });
      await this.tokens.revoke(manager, tokenId, at);
      const { name, prefix } = token;
      return done({
        answer: undefined,
        audit: { accountId, action: 'account.token-revoked', details: { name, prefix } },
      });
    });
  }
}
