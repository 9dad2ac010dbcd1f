import type { DataSource } from 'typeorm';
import { done, type Outcome, refused } from '#kernel';
import { Actor } from '../domain/actor.js';
import { parseLogin } from '../domain/new-account.js';
import type { AccountRepository } from '../persistence/account.repository.js';
import type { AttemptLimiter } from './attempt-limiter.js';
import type { OpenedSession, OpenSession } from './open-session.js';
import type { PasswordHasher } from './password-hasher.js';

export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** Where the request comes from. */
  readonly address: string;
  readonly agent?: string | null;
}

export interface SignedIn extends OpenedSession {
  readonly actor: Actor;
}

export type SignInRefusal = 'SESSION.WRONG_CREDENTIALS' | 'SESSION.TOO_MANY_ATTEMPTS' | 'ACCOUNT.DISABLED';

/** 登录. A wrong login and a wrong password get the same answer in the same time. */
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountRepository,
    private readonly hasher: PasswordHasher,
    private readonly limiter: AttemptLimiter,
    private readonly openSession: OpenSession,
  ) {}

  async run({ login, password, address, agent = null }: Credentials): Promise<Outcome<SignedIn, SignInRefusal>> {
    const parsed = parseLogin(login);
    const attempt = await this.limiter.take(parsed ?? '?', address);
    if (!attempt.ok) return attempt;
    const account = parsed === null ? null : await this.accounts.findByLogin(this.dataSource.manager, parsed);
    const matches = await this.hasher.matches(account?.passwordHash ?? null, password);
    if (account === null || !matches) return refused('SESSION.WRONG_CREDENTIALS');
    if (account.disabledAt !== null) return refused('ACCOUNT.DISABLED');
    await this.limiter.forgive(attempt.value);
    const roles = await this.accounts.rolesOf(this.dataSource.manager, account.id);
    const session = await this.openSession.run(account.id, { means: 'password', address, agent });
    if (!session.ok) return session;
    const actor = new Actor(account.id, account.login, account.name, roles, account.mustChangePassword);
    return done({ ...session.value, actor });
  }
}
