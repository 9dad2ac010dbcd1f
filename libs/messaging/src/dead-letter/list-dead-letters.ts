import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A job that was given up. `code` and `message` say why, Chinese first; `retriedAt` is null while it waits for a person. */
export interface DeadLetter {
  readonly id: string;
  readonly queue: string;
  readonly name: string;
  readonly payload: unknown;
  readonly code: string;
  readonly message: string;
  readonly attempts: number;
  readonly requestId: string | null;
  readonly failedAt: Date;
  readonly retriedAt: Date | null;
}

export interface DeadLetterPage {
  readonly items: readonly DeadLetter[];
  /** What to pass as `after` for the next page; null on the last one. */
  readonly next: string | null;
}

const LIST = `
  select id, queue, name, payload, code, message, attempts,
    request_id as "requestId", failed_at as "failedAt", retried_at as "retriedAt"
  from gongkai.dead_letter where $1::uuid is null or id < $1 order by id desc limit $2`;

/** Newest first. Ids grow with time, so the id of the last item is the key of the next page. */
@Injectable()
export class ListDeadLetters {
  constructor(private readonly dataSource: DataSource) {}

  async run({ limit, after = null }: { limit: number; after?: string | null }): Promise<DeadLetterPage> {
    const found: DeadLetter[] = await this.dataSource.query(LIST, [after, limit + 1]);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}
