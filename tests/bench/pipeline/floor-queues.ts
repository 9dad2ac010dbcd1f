import { createPostgresBackend, Queue, Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import type { Backend } from './contest.js';

const OnPostgres = withBackend(createPostgresBackend);

/** BullMQ as it comes, on either backend. */
export function openQueues(backend: Backend, appUrl: string) {
  if (backend === 'redis') {
    const address = process.env.REDIS_URL ?? '';
    const connection = new Redis(address, { maxRetriesPerRequest: null });
    return {
      queue: (name: string) => new Queue(name, { connection }),
      worker: (name: string, work: (job: { data: unknown }) => Promise<void>, concurrency: number) =>
        new Worker(name, work, {
          connection: new Redis(address, { maxRetriesPerRequest: null }),
          concurrency,
          removeOnComplete: { count: 0 },
        }),
      close: async () => connection.disconnect(),
    };
  }
  const pool = new Pool({ connectionString: appUrl, max: 5, options: '-c search_path=bullmq' });
  return {
    queue: (name: string) => new OnPostgres.Queue(name, { connection: pool }),
    worker: (name: string, work: (job: { data: unknown }) => Promise<void>, concurrency: number) =>
      new OnPostgres.Worker(name, work, { connection: pool, concurrency, removeOnComplete: { count: 0 } }),
    close: () => pool.end(),
  };
}
