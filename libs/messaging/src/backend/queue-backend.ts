import type { Queue, Worker, WorkerOptions } from 'bullmq';
import type { EntityManager } from 'typeorm';
import type { QueueName } from '#contracts';

/** A job on its way into a queue. */
export interface AskedJob {
  readonly queue: QueueName;
  readonly name: string;
  /** The queue keeps one job per key. */
  readonly key: string;
  readonly payload: unknown;
  /** Null: as soon as possible. */
  readonly runAt: Date | null;
}

/** What this house uses of BullMQ's `Queue`, the same on every backend. */
export type JobQueue = Pick<Queue, 'addBulk' | 'getJobCounts' | 'upsertJobScheduler' | 'close'>;
/** What this house uses of a job that a worker was given. */
export interface DeliveredJob {
  readonly id?: string | undefined;
  readonly name: string;
  readonly queueName: string;
  readonly data: unknown;
  /** Counts from 1, and counts starts whose process died. */
  readonly attemptsStarted: number;
  /** Set where a tick made the job. */
  readonly repeatJobKey?: string | undefined;
}
export type JobWorkerHandle = Pick<Worker, 'close'>;
export type WorkerSettings = Omit<WorkerOptions, 'connection'>;

/** Where the queues live. Two of these exist; nothing above them knows which one it speaks to. */
export interface QueueBackend {
  /** Asks for a job within the caller's transaction: if it is rolled back, the job was never asked for. */
  ask(manager: EntityManager, job: AskedJob): Promise<void>;
  openQueue(name: QueueName): JobQueue;
  openWorker(
    name: QueueName,
    work: (job: DeliveredJob) => Promise<void>,
    settings: WorkerSettings,
  ): Promise<JobWorkerHandle>;
  /** Rejects while the queues cannot be reached. */
  check(): Promise<unknown>;
  /** Closes the connections; queues and workers are closed before. */
  close(): Promise<void>;
}
export const QUEUE_BACKEND = Symbol('QueueBackend');
