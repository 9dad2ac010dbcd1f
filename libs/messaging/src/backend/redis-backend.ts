import { once } from 'node:events';
import { Queue, Worker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { EntityManager } from 'typeorm';
import type { QueueName } from '#contracts';
import { noteAsked } from '../outbox/asked-in-transaction.js';
import { complain } from './complain.js';
import { QUEUE_OPTIONS } from './job-options.js';
import type {
  AskedJob,
  DeliveredJob,
  JobQueue,
  JobWorkerHandle,
  QueueBackend,
  WorkerSettings,
} from './queue-backend.js';

const INTO_OUTBOX = `insert into gongkai.outbox (queue, name, job_key, payload, run_at) values ($1, $2, $3, $4, $5)`;

/** How long a connection that is being made may take before the queues count as away, ms. */
const PATIENCE = 2_500;

/** Waits a little longer after each failure, two seconds at most, and never stops trying. */
const retryStrategy = (times: number) => Math.min(times * 100, 2_000);

/** Queues in Redis. What is asked for waits in the outbox until it is committed; the relay carries it over. */
export class RedisBackend implements QueueBackend {
  private readonly connections: Redis[] = [];
  private readonly producer: Redis;

  constructor(private readonly url: string) {
    // A producer that cannot send must say so at once: the outbox keeps the job, and nobody waits.
    this.producer = this.connect({ enableOfflineQueue: false, commandTimeout: 5_000 });
  }

  async ask(manager: EntityManager, { queue, name, key, payload, runAt }: AskedJob): Promise<void> {
    await manager.query(INTO_OUTBOX, [queue, name, key, JSON.stringify(payload), runAt]);
    noteAsked(manager);
  }

  openQueue(name: QueueName): JobQueue {
    const queue = new Queue(name, { ...QUEUE_OPTIONS, connection: this.producer });
    queue.on('error', complain(name));
    return queue;
  }

  /** Does not wait for Redis to be there: it may start later than this process. */
  async openWorker(
    name: QueueName,
    work: (job: DeliveredJob) => Promise<void>,
    settings: WorkerSettings,
  ): Promise<JobWorkerHandle> {
    // A worker waits for its next job as long as it takes, also across a restart of Redis.
    const connection = this.connect({ maxRetriesPerRequest: null });
    const worker = new Worker(name, work, { ...settings, connection });
    worker.on('error', complain(name));
    return worker;
  }

  async check(): Promise<unknown> {
    if (this.producer.status !== 'ready') {
      await once(this.producer, 'ready', { signal: AbortSignal.timeout(PATIENCE) });
    }
    return this.producer.ping();
  }

  async close(): Promise<void> {
    for (const connection of this.connections) connection.disconnect();
  }

  private connect(options: RedisOptions): Redis {
    const connection = new Redis(this.url, { ...options, retryStrategy, disconnectTimeout: 200 });
    connection.on('error', complain('redis'));
    this.connections.push(connection);
    return connection;
  }
}
