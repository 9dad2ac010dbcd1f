import type { EntityManager } from 'typeorm';
import { type AccountId, done, type Outcome, refused } from '#kernel';
import { newId } from '#platform';
import type { OidcPerson } from '../domain/oidc-person.js';
import type { OidcSettings } from '../oidc/oidc.config.js';
import type { OidcDoor } from '../oidc/oidc-door.js';
import type { OidcAttempt } from '../oidc/oidc-provider.js';
import type { AccountRepository } from '../persistence/account.repository.js';
import type { OidcIdentityRepository } from '../persistence/oidc-identity.repository.js';
import { type ActOnAccount, BY_SYSTEM, type Effect, type Noted } from './act-on-account.js';
import type { Entrance, OpenedSession, OpenSession } from './open-session.js';

export interface OidcReturn {
  /** What the provider sent the person back with. */
  readonly query: URLSearchParams;
  /** What the browser kept. */
  readonly attempt: OidcAttempt;
  readonly entrance: Omit<Entrance, 'means'>;
  readonly requestId: string;
}

/**
 * 统一身份认证登录, second half: finds the account that is bound to the person; binds it by a verified e-mail address, or
 * opens one, only where that is configured. Refuses with OIDC.UNKNOWN_PERSON, ACCOUNT.DISABLED and the provider's codes.
 */
export class FinishOidcSignIn {
  constructor(
    private readonly door: OidcDoor,
    private readonly accounts: AccountRepository,
    private readonly identities: OidcIdentityRepository,
    private readonly act: ActOnAccount,
    private readonly openSession: OpenSession,
  ) {}

  async run({ query, attempt, entrance, requestId }: OidcReturn): Promise<Outcome<OpenedSession>> {
    const { provider } = this.door;
    if (!provider) return refused('OIDC.NOT_CONFIGURED');
    const person = await provider.finish(query, attempt);
    if (!person.ok) return person;
    const { settings } = provider;
    const by = { ...BY_SYSTEM, requestId };
    const account = await this.act.run(by, 'oidc', (manager, at) =>
      this.accountOf(manager, person.value, settings, at),
    );
    return account.ok ? this.openSession.run(account.value, { ...entrance, means: 'oidc' }) : account;
  }

  private async accountOf(
    manager: EntityManager,
    person: OidcPerson,
    settings: OidcSettings,
    at: Date,
  ): Promise<Outcome<Effect<AccountId>>> {
    const bound = await this.identities.accountOf(manager, person);
    if (bound) return done({ answer: bound, audit: null });
    if (settings.link === 'verified-email' && person.verifiedEmail !== null) {
      const known = await this.accounts.findByEmail(manager, person.verifiedEmail);
      if (known && (await this.identities.link(manager, known.id, person, { at, by: null }))) {
        return done({ answer: known.id, audit: linked(known.id, person) });
      }
    }
    if (settings.createAccounts) return this.create(manager, person, at);
    return refused('OIDC.UNKNOWN_PERSON', { subject: person.subject, issuer: person.issuer });
  }

  private async create(manager: EntityManager, person: OidcPerson, at: Date): Promise<Outcome<Effect<AccountId>>> {
    const id = newId<'account'>();
    // A name that is taken belongs to somebody else: the id always stands for this person only.
    const logins = [...(person.login === null ? [] : [person.login]), `oidc-${id}`];
    const taken = await this.firstFree(manager, logins);
    const account = {
      ...{ id, login: taken, name: person.name ?? taken, email: null },
      ...{ passwordHash: null, mustChangePassword: false, createdAt: at, disabledAt: null },
    };
    await this.accounts.add(manager, account);
    await this.identities.link(manager, id, person, { at, by: null });
    const details = { login: taken, name: account.name, issuer: person.issuer, subject: person.subject };
    return done({ answer: id, audit: { accountId: id, action: 'account.created', details } });
  }

  private async firstFree(manager: EntityManager, logins: readonly string[]): Promise<string> {
    for (const login of logins) if ((await this.accounts.findByLogin(manager, login)) === null) return login;
    throw new Error(`every login is taken: ${logins.join(', ')}`);
  }
}

function linked(accountId: AccountId, { issuer, subject }: OidcPerson): Noted {
  return { accountId, action: 'account.oidc-linked', details: { issuer, subject } };
}
