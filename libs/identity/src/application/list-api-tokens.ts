import type { DataSource } from 'typeorm';
import { type AccountId, type Clock, done, type Outcome, type Page, pageOf, readCursor } from '#kernel';
import type { ApiToken, ApiTokenId } from '../domain/api-token.js';
import type { ApiTokenRepository } from '../persistence/api-token.repository.js';

/** The access tokens of an account, also those that ended, in the order in which they were issued. */
export class ListApiTokens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tokens: ApiTokenRepository,
    private readonly clock: Clock,
  ) {}

  async run(
    accountId: AccountId,
    query: { limit: number; after?: string | undefined },
  ): Promise<Outcome<Page<ApiToken>, 'LIST.BAD_CURSOR'>> {
    const after = readCursor(query.after, ['id']);
    if (!after.ok) return after;
    const [last = null] = after.value ?? [];
    const { manager } = this.dataSource;
    const items = await this.tokens.list(manager, accountId, last as ApiTokenId | null, query.limit + 1);
    return done(pageOf(items, query.limit, ({ id }) => [id], this.clock.now()));
  }
}
