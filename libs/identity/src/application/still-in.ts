import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel';
import { apiTokenHash } from '../domain/api-token.js';
import { tokenHash } from '../domain/session-token.js';
import type { ApiTokenRepository } from '../persistence/api-token.repository.js';
import type { SessionRepository } from '../persistence/session.repository.js';

/** For an answer that goes on for long: is the session, or the access token, with which it was asked for still good? */
export class StillIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionRepository,
    private readonly tokens: ApiTokenRepository,
    private readonly clock: Clock,
  ) {}

  /** Watching keeps no session alive. */
  async run(by: { readonly session: string | null; readonly token: string | null }): Promise<boolean> {
    const { manager } = this.dataSource;
    const program = by.token && apiTokenHash(by.token);
    const person = by.session && tokenHash(by.session);
    const found = program
      ? await this.tokens.find(manager, program)
      : person && (await this.sessions.find(manager, person));
    return Boolean(found && !found.ended && found.expiresAt > this.clock.now());
  }
}
