import type { JobsOptions } from 'bullmq';

/** A number of times that is never reached, and that both backends can hold. */
export const NEVER = 1_000_000;

/**
 * The same for every job. When to give up is decided by the worker, which writes a dead letter first; BullMQ itself
 * never gives up, and keeps nothing of a finished job, so that its key is free to be asked for again.
 */
export const JOB_OPTIONS = {
  attempts: NEVER,
  backoff: { type: 'doubling' },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 1,
} as const satisfies JobsOptions;

/** Nobody reads the event stream; the last few are kept for an operator's eyes. */
export const QUEUE_OPTIONS = { streams: { events: { maxLen: 1_000 } } };
