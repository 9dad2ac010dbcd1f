import { createPostgresBackend, withBackend } from 'bullmq';
import { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import type { QueueName } from '#contracts';
import type { Clock } from '#kernel';
import { complain } from './complain.js';
import { JOB_OPTIONS, QUEUE_OPTIONS } from './job-options.js';
import type {
  AskedJob,
  DeliveredJob,
  JobQueue,
  JobWorkerHandle,
  QueueBackend,
  WorkerSettings,
} from './queue-backend.js';

const { Queue, Worker } = withBackend(createPostgresBackend);

/** queue, id, name, data, opts, priority, delay ms, now ms, attempts, parent ×3, dedup id, scheduler id, lifo */
const ADD_JOB = `select bullmq.add_job($1, $2, $3, $4::jsonb, $5::jsonb, 0, $6, $7, $8, null, null, null, null, null, false)`;

/** Queues in the database that holds everything else, so that a job commits or rolls back with what it is about. */
export class PostgresBackend implements QueueBackend {
  private readonly pool: Pool;

  constructor(
    url: string,
    poolSize: number,
    private readonly clock: Clock,
  ) {
    this.pool = new Pool({ connectionString: url, max: poolSize, keepAlive: true, options: '-c search_path=bullmq' });
    this.pool.on('error', complain('postgres'));
  }

  /** Calls the function behind BullMQ's own `add` in the caller's transaction; a contract test holds it to that. */
  async ask(manager: EntityManager, { queue, name, key, payload, runAt }: AskedJob): Promise<void> {
    const now = this.clock.now().getTime();
    const delay = runAt === null ? 0 : Math.max(0, runAt.getTime() - now);
    const options = JSON.stringify({ ...JOB_OPTIONS, delay });
    const data = JSON.stringify(payload);
    await manager.query(ADD_JOB, [queue, key, name, data, options, delay, now, JOB_OPTIONS.attempts]);
  }

  openQueue(name: QueueName): JobQueue {
    const queue = new Queue(name, { ...QUEUE_OPTIONS, connection: this.pool });
    queue.on('error', complain(name));
    return queue;
  }

  async openWorker(
    name: QueueName,
    work: (job: DeliveredJob) => Promise<void>,
    settings: WorkerSettings,
  ): Promise<JobWorkerHandle> {
    const worker = new Worker(name, work, { ...settings, connection: this.pool });
    worker.on('error', complain(name));
    await worker.waitUntilReady();
    return worker;
  }

  check(): Promise<unknown> {
    return this.pool.query('select version from migration limit 1');
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
