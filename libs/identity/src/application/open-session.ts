import type { DataSource } from 'typeorm';
import { type AccountId, type Clock, done, type Outcome, refused } from '#kernel';
import { newId } from '#platform';
import { expiryOf } from '../domain/session-life.js';
import { newToken } from '../domain/session-token.js';
import type { SessionMeans } from '../domain/session-view.js';
import type { IdentityConfig } from '../identity.config.js';
import type { SessionRepository } from '../persistence/session.repository.js';

/** How somebody came in. */
export interface Entrance {
  readonly means: SessionMeans;
  readonly address: string;
  /** What the browser says it is. */
  readonly agent: string | null;
}

export interface OpenedSession {
  /** For the session cookie; it is stored nowhere else. */
  readonly token: string;
  readonly expiresAt: Date;
}

const LONGEST_AGENT = 300;

/** Opens a session (会话) for an account whose owner has shown who they are, unless it is disabled at this moment. */
export class OpenSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
    private readonly config: IdentityConfig,
  ) {}

  async run(accountId: AccountId, entrance: Entrance): Promise<Outcome<OpenedSession, 'ACCOUNT.DISABLED'>> {
    const createdAt = this.clock.now();
    const { token, hash } = newToken();
    const expiresAt = expiryOf(createdAt, createdAt, this.config.session);
    const agent = entrance.agent?.slice(0, LONGEST_AGENT) ?? null;
    const session = { ...entrance, agent, tokenHash: hash, id: newId<'session'>(), accountId, createdAt, expiresAt };
    const opened = await this.sessions.open(this.dataSource.manager, session);
    return opened ? done({ token, expiresAt }) : refused('ACCOUNT.DISABLED');
  }
}
