import type { DataSource } from 'typeorm';
import type { AccountId, Clock } from '#kernel';
import { done, type Outcome, refused } from '#kernel';
import type { NoticeView } from '../domain/notice.js';
import type { NoticeRepository } from '../persistence/notice.repository.js';

export interface NoticePage {
  readonly items: readonly NoticeView[];
  readonly next: string | null;
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
    { limit, after, unreadOnly }: { limit: number; after: string | null; unreadOnly: boolean },
  ): Promise<NoticePage> {
    const page = { after, unreadOnly, limit: limit + 1 };
    const found = await this.notices.list(this.dataSource.manager, accountId, page);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
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
