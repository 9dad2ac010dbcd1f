import { type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource, type EntityManager, type EntitySubscriberInterface, type TransactionCommitEvent } from 'typeorm';
import { QUEUES, type QueueName } from '#contracts';
import type { Clock } from '#kernel';
import { log } from '#platform';
import { JOB_OPTIONS } from '../backend/job-options.js';
import { Queues } from '../backend/queues.js';
import { takeAsked } from './asked-in-transaction.js';

/** Taken together with their deletion: whoever adds them to the queue commits both, or neither. */
const TAKE = `
  delete from gongkai.outbox where id in
    (select id from gongkai.outbox order by id limit $1 for update skip locked)
  returning id, queue, name, job_key as "key", payload, run_at as "runAt"`;
const BATCH = 200;

interface OutboxRow {
  readonly id: string;
  readonly queue: QueueName;
  readonly name: string;
  readonly key: string;
  readonly payload: unknown;
  readonly runAt: Date | null;
}

/**
 * Carries committed jobs from the outbox to queues outside the database: at once after a commit of this process, and
 * at an interval for what others left behind. A crash between adding and committing adds a job twice, never not at all.
 */
export class OutboxRelay implements EntitySubscriberInterface, OnApplicationBootstrap, OnModuleDestroy {
  private stopped = false;
  private asked = false;
  private wake: () => void = () => {};
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: Queues,
    private readonly clock: Clock,
    private readonly poll: number,
  ) {}

  onApplicationBootstrap(): void {
    this.dataSource.subscribers.push(this);
    this.loop = this.run();
  }

  afterTransactionCommit({ queryRunner }: TransactionCommitEvent): void {
    const outermost = !queryRunner.isTransactionActive;
    if (!outermost || !takeAsked(queryRunner)) return;
    this.asked = true;
    this.wake();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.asked = false;
      const more = await this.carrySafely();
      if (!more && !this.asked && !this.stopped) await this.pause();
    }
  }

  private async carrySafely(): Promise<boolean> {
    try {
      return (await this.dataSource.transaction((manager) => this.carry(manager))) === BATCH;
    } catch (err) {
      // The database or Redis is away. The rows are still there, so the next round does it.
      log().warn({ reason: err instanceof Error ? err.message : err }, 'outbox not carried over, will try again');
      return false;
    }
  }

  private async carry(manager: EntityManager): Promise<number> {
    const [rows]: [OutboxRow[], number] = await manager.query(TAKE, [BATCH]);
    rows.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    for (const name of QUEUES) {
      const jobs = rows.filter((row) => row.queue === name).map((row) => this.toJob(row));
      if (jobs.length > 0) await (await this.queues.of(name)).addBulk(jobs);
    }
    return rows.length;
  }

  private toJob({ name, key, payload, runAt }: OutboxRow) {
    const delay = runAt === null ? 0 : Math.max(0, runAt.getTime() - this.clock.now().getTime());
    return { name, data: payload, opts: { ...JOB_OPTIONS, jobId: key, delay } };
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.poll);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
