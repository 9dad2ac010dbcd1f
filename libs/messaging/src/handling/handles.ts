import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import type { JobName, PayloadOf } from '#contracts';

/** One delivery of a job. */
export interface HandledJob<N extends JobName> {
  readonly payload: PayloadOf<N>;
  /** The HTTP request that asked for it. */
  readonly requestId: string;
  /** Counts from 1. The same job may come again at any time: after a crash, a lost connection, a person's retry. */
  readonly attempt: number;
}

/** Does one kind of job. Must be idempotent. Throwing means: try again later, and after the last attempt keep it as a dead letter. */
export interface JobHandler<N extends JobName> {
  run(job: HandledJob<N>): Promise<void>;
}

export const HANDLES = Symbol('handles');

/** Marks the provider that does the job; the compiler sees to it that it can read the job's payload. */
export function Handles<N extends JobName>(name: N) {
  return applyDecorators(Injectable(), SetMetadata(HANDLES, name)) as (
    handler: new (...dependencies: never[]) => JobHandler<N>,
  ) => void;
}
