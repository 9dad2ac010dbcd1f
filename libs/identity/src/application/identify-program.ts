import type { DataSource } from 'typeorm';
import { type Clock, done, type Outcome, refused } from '#kernel';
import { Actor } from '../domain/actor.js';
import { apiTokenHash } from '../domain/api-token.js';
import type { ApiTokenRepository } from '../persistence/api-token.repository.js';

/** When it was used last is told to the minute, so that reading does not mean writing. */
const WORTH_WRITING = 60_000;

/** Tells for whom a program with an access token acts, and within which scopes, in one query. */
export class IdentifyProgram {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tokens: ApiTokenRepository,
    private readonly clock: Clock,
  ) {}

  async run(token: string): Promise<Outcome<Actor, 'TOKEN.INVALID'>> {
    const hash = apiTokenHash(token);
    const { manager } = this.dataSource;
    const found = hash && (await this.tokens.find(manager, hash));
    const now = this.clock.now();
    if (!found || found.ended || found.expiresAt <= now) return refused('TOKEN.INVALID');
    const { id, lastUsedAt, accountId, login, name, roles, scopes } = found;
    if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= WORTH_WRITING) {
      await this.tokens.noteUse(manager, id, now);
    }
    return done(new Actor(accountId, login, name, roles, false, scopes));
  }
}
