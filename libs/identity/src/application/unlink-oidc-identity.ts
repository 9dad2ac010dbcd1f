import { type AccountId, done, type Outcome } from '#kernel';
import type { OidcIdentity } from '../domain/account-view.js';
import type { OidcIdentityRepository } from '../persistence/oidc-identity.repository.js';
import type { SessionRepository } from '../persistence/session.repository.js';
import type { ActOnAccount, By } from './act-on-account.js';

/** 解除绑定: the person at the provider has no account here any more; the sessions of the account end. */
export class UnlinkOidcIdentity {
  constructor(
    private readonly act: ActOnAccount,
    private readonly identities: OidcIdentityRepository,
    private readonly sessions: SessionRepository,
  ) {}

  run(accountId: AccountId, { issuer, subject }: OidcIdentity, by: By): Promise<Outcome<void>> {
    const identity = { issuer, subject };
    return this.act.on(accountId, by, { unlink: identity }, async (manager, _, at) => {
      const unlinked = await this.identities.unlink(manager, accountId, identity);
      if (!unlinked) return done({ answer: undefined, audit: null });
      await this.sessions.end(manager, accountId, at);
      return done({ answer: undefined, audit: { accountId, action: 'account.oidc-unlinked', details: identity } });
    });
  }
}
