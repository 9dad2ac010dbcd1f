import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel';
import { tokenHash } from '../domain/session-token.js';
import type { SessionRepository } from '../persistence/session.repository.js';

/** 退出. Ends the session; one that is not there or has ended is left as it is. */
export class SignOut {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run(token: string | null): Promise<void> {
    const hash = token && tokenHash(token);
    if (hash) await this.sessions.revoke(this.dataSource.manager, hash, this.clock.now());
  }
}
