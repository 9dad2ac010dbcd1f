import type { DataSource } from 'typeorm';
import type { AccountId, Clock } from '#kernel';
import { tokenHash } from '../domain/session-token.js';
import type { SessionItem } from '../domain/session-view.js';
import type { SessionRepository } from '../persistence/session.repository.js';

/** More than a person has open; older ones than these are not shown, and end by themselves within the day. */
const MOST = 100;

/** The open sessions of an account, newest first. */
export class ListSessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** `token` is that of the session in which it is asked, where it is the person who asks. */
  run(accountId: AccountId, token: string | null = null): Promise<SessionItem[]> {
    const current = token && tokenHash(token);
    return this.sessions.list(this.dataSource.manager, accountId, this.clock.now(), { limit: MOST, current });
  }
}
