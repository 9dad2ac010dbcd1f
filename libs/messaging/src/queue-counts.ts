import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QUEUES, type QueueName } from '#contracts';
import { Queues } from './backend/queues.js';

/** How many jobs of a queue are where. */
export interface QueueCount {
  readonly queue: QueueName;
  /** Committed, and not yet in the queue (Redis only). */
  readonly inOutbox: number;
  readonly waiting: number;
  readonly active: number;
  /** Waiting for their time, or for the next attempt. */
  readonly delayed: number;
  /** Given up and not yet retried. */
  readonly failed: number;
}

const KEPT = `
  select queue, sum(outbox)::int as "inOutbox", sum(dead)::int as failed from (
    select queue, count(*) as outbox, 0 as dead from gongkai.outbox group by queue
    union all
    select queue, 0, count(*) from gongkai.dead_letter where retried_at is null group by queue
  ) kept group by queue`;

/** What the queues hold now, for operators. */
@Injectable()
export class QueueCounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: Queues,
  ) {}

  async run(): Promise<readonly QueueCount[]> {
    const kept: { queue: string; inOutbox: number; failed: number }[] = await this.dataSource.query(KEPT);
    return Promise.all(
      QUEUES.map(async (queue) => {
        const { inOutbox = 0, failed = 0 } = kept.find((row) => row.queue === queue) ?? {};
        return { queue, inOutbox, failed, ...(await this.inQueue(queue)) };
      }),
    );
  }

  private async inQueue(name: QueueName): Promise<Pick<QueueCount, 'waiting' | 'active' | 'delayed'>> {
    const queue = await this.queues.of(name);
    const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed');
    return { waiting, active, delayed };
  }
}
