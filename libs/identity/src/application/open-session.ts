import type { DataSource } from 'typeorm';
import type { AccountId, Clock } from '#kernel';
import { expiryOf } from '../domain/session-life.js';
import { newToken } from '../domain/session-token.js';
import type { IdentityConfig } from '../identity.config.js';
import type { SessionRepository } from '../persistence/session.repository.js';

/** Opens a session (会话) for an account whose owner has shown who they are. */
export class OpenSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
    private readonly config: IdentityConfig,
  ) {}

  async run(accountId: AccountId): Promise<{ token: string; expiresAt: Date }> {
    const now = this.clock.now();
    const { token, hash } = newToken();
    const expiresAt = expiryOf(now, now, this.config.session);
    await this.sessions.open(this.dataSource.manager, { tokenHash: hash, accountId, createdAt: now, expiresAt });
    return { token, expiresAt };
  }
}
