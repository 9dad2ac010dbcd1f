import type { DataSource } from 'typeorm';
import { type Clock, done, type Outcome, refused } from '#kernel';
import { Actor } from '../domain/actor.js';
import { extendedExpiry } from '../domain/session-life.js';
import { tokenHash } from '../domain/session-token.js';
import type { IdentityConfig } from '../identity.config.js';
import type { SessionRepository } from '../persistence/session.repository.js';

export type IdentifyRefusal = 'SESSION.MISSING' | 'SESSION.EXPIRED';

/** Tells who a session token stands for, in one query, and keeps the session alive while it is used. */
export class Identify {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
    private readonly config: IdentityConfig,
  ) {}

  async run(token: string | null): Promise<Outcome<Actor, IdentifyRefusal>> {
    const hash = token && tokenHash(token);
    if (!hash) return refused('SESSION.MISSING');
    const { manager } = this.dataSource;
    const session = await this.sessions.find(manager, hash);
    if (session === null) return refused('SESSION.MISSING');
    const now = this.clock.now();
    if (session.ended || session.expiresAt <= now) return refused('SESSION.EXPIRED');
    const later = extendedExpiry(session, now, this.config.session);
    if (later) await this.sessions.extend(manager, hash, later);
    const { accountId, login, name, roles, mustChangePassword } = session;
    return done(new Actor(accountId, login, name, roles, mustChangePassword));
  }
}
