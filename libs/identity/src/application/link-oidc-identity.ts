import { type AccountId, done, type Outcome, refused } from '#kernel';
import type { OidcIdentity } from '../domain/account-view.js';
import type { OidcIdentityRepository } from '../persistence/oidc-identity.repository.js';
import type { ActOnAccount, By } from './act-on-account.js';

/** 绑定: an administrator says which account a person at an OIDC provider has here. Refuses with OIDC.LINKED_ALREADY. */
export class LinkOidcIdentity {
  constructor(
    private readonly act: ActOnAccount,
    private readonly identities: OidcIdentityRepository,
  ) {}

  run(accountId: AccountId, { issuer, subject }: OidcIdentity, by: By): Promise<Outcome<void>> {
    const identity = { issuer, subject };
    return this.act.on(accountId, by, { link: identity }, async (manager, _, at) => {
      const linked = await this.identities.link(manager, accountId, identity, { at, by: by.actorId });
      if (linked)
        return done({ answer: undefined, audit: { accountId, action: 'account.oidc-linked', details: identity } });
      const there = await this.identities.accountOf(manager, identity);
      return there === accountId ? done({ answer: undefined, audit: null }) : refused('OIDC.LINKED_ALREADY');
    });
  }
}
