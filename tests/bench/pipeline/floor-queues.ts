import { createPostgresBackend, Queue, Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import type { Backend } from './contest.js';

const OnPostgres = withBackend(createPostgresBackend);

/** BullMQ as it comes, on either backend. */
export function openQueues(backend: Backend, appUrl: string) {
  if (backend === 'redis') {
    const address = process.env.REDIS_URL ?? '';
    const connections: Redis[] = [];
    const connect = () => {
      const connection = new Redis(address, { maxRetriesPerRequest: null });
      connections.push(connection);
      return connection;
    };
    return {
      queue: (name: string) => new Queue(name, { connection: connect() }),
      worker: (name: string, work: (job: { data: unknown }) => Promise<void>, concurrency: number) =>
        new Worker(name, work, {
          connection: connect(),
          concurrency,
          removeOnComplete: { count: 0 },
        }),
      // BullMQ leaves connections alone that it was given.
      close: async () => {
        for (const connection of connections) connection.disconnect();
      },
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
