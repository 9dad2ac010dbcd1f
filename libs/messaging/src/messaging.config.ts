import type { ConfigShape } from '#platform';

export interface MessagingConfig {
  readonly backend: 'postgres' | 'redis';
  /** Empty on the PostgreSQL backend. */
  readonly redisUrl: string;
  /** Connections to PostgreSQL for the queue, one of which listens. */
  readonly poolSize: number;
  /** Jobs that a process works on at the same time. */
  readonly concurrency: number;
  /** How often a job is started before it goes to the dead letters. */
  readonly attempts: number;
  /** Wait before the second attempt, ms; doubles with every further one. */
  readonly backoff: number;
  /** A job whose process has been silent for so long is given to another, ms. */
  readonly lockDuration: number;
  /** How often abandoned jobs are looked for, ms. */
  readonly stalledInterval: number;
  /** How often the outbox is looked through for what another process left behind, ms. */
  readonly outboxPoll: number;
}

/** Provider token of `MessagingConfig`; a test overrides it. */
export const MESSAGING_CONFIG = Symbol('MessagingConfig');

/** QUEUE_BACKEND, REDIS_URL, QUEUE_POOL_SIZE, QUEUE_CONCURRENCY, JOB_ATTEMPTS, JOB_BACKOFF_MS, JOB_LOCK_MS, JOB_STALLED_MS, OUTBOX_POLL_MS. */
export const messagingConfig: ConfigShape<MessagingConfig> = (read) => {
  const backend = read.oneOf('QUEUE_BACKEND', ['postgres', 'redis'], 'postgres');
  return {
    backend,
    redisUrl: backend === 'redis' ? read.address('REDIS_URL', ['redis:', 'rediss:']) : '',
    poolSize: read.integer('QUEUE_POOL_SIZE', { byDefault: 5, min: 2, max: 100 }),
    concurrency: read.integer('QUEUE_CONCURRENCY', { byDefault: 4, min: 1, max: 1000 }),
    attempts: read.integer('JOB_ATTEMPTS', { byDefault: 10, min: 1, max: 1000 }),
    backoff: read.integer('JOB_BACKOFF_MS', { byDefault: 500, min: 1, max: 60_000 }),
    lockDuration: read.integer('JOB_LOCK_MS', { byDefault: 15_000, min: 100, max: 600_000 }),
    stalledInterval: read.integer('JOB_STALLED_MS', { byDefault: 5_000, min: 50, max: 600_000 }),
    outboxPoll: read.integer('OUTBOX_POLL_MS', { byDefault: 1_000, min: 10, max: 60_000 }),
  };
};
