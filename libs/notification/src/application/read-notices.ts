import type { DataSource } from 'typeorm';
import { type AccountId, type Clock, done, type Outcome, type Page, pageOf, readCursor, refused } from '#kernel';
import type { NoticeView } from '../domain/notice.js';
import type { NoticeRepository } from '../persistence/notice.repository.js';

export interface NoticesAsked {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly unreadOnly: boolean;
}

/** 我的通知: one's own and nobody else's. */
export class ReadNotices {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(
    accountId: AccountId,
    { limit, after, unreadOnly }: NoticesAsked,
  ): Promise<Outcome<Page<NoticeView>, 'LIST.BAD_CURSOR'>> {
    const place = readCursor(after, ['id']);
    if (!place.ok) return place;
    const [last = null] = place.value ?? [];
    const found = await this.notices.list(this.dataSource.manager, accountId, {
      after: last,
      unreadOnly,
      limit: limit + 1,
    });
    return done(pageOf(found, limit, ({ id }) => [id], this.clock.now()));
  }

  countUnread(accountId: AccountId): Promise<number> {
    return this.notices.countUnread(this.dataSource.manager, accountId);
  }

  /** Reading it again changes nothing. */
  async markRead(accountId: AccountId, id: string): Promise<Outcome<void, 'NOTICE.NOT_FOUND'>> {
    const found = await this.notices.markRead(this.dataSource.manager, accountId, id, this.clock.now());
    return found ? done() : refused('NOTICE.NOT_FOUND');
  }

  /** Everything in the list up to this one. */
  markReadUpTo(accountId: AccountId, id: string): Promise<void> {
    return this.notices.markReadUpTo(this.dataSource.manager, accountId, id, this.clock.now());
  }
}
