import { Inject, Injectable } from '@nestjs/common';
import { JOBS, type JobName, type PayloadOf } from '#contracts';
import { done, type Outcome, type Refused, refused } from '#kernel';
import { log, RefusalException, withRequest } from '#platform';
import type { DeliveredJob } from '../backend/queue-backend.js';
import { DeadLetters } from '../dead-letter/dead-letters.js';
import { MESSAGING_CONFIG, type MessagingConfig } from '../messaging.config.js';
import { HandlerRegistry } from './handler-registry.js';
import type { JobHandler } from './handles.js';

/** Runs delivered jobs. Returning means that the queue may forget the job, throwing that it must bring it again. */
@Injectable()
export class JobRunner {
  constructor(
    private readonly registry: HandlerRegistry,
    private readonly deadLetters: DeadLetters,
    @Inject(MESSAGING_CONFIG) private readonly config: Pick<MessagingConfig, 'attempts'>,
  ) {}

  run(job: DeliveredJob): Promise<void> {
    const requestId = requestIdOf(job);
    return withRequest(requestId, () => this.runOnce(job, requestId));
  }

  private async runOnce(job: DeliveredJob, requestId: string): Promise<void> {
    const attempt = job.attemptsStarted;
    const order = this.understand(job);
    if (!order.ok) return this.deadLetters.record(job, order, requestId);
    if (attempt > this.config.attempts) {
      return this.deadLetters.record(job, refused('JOB.GAVE_UP', { attempts: this.config.attempts }), requestId);
    }
    try {
      await order.value.handler.run({ payload: order.value.payload, requestId, attempt });
      log().debug({ job: job.name, attempt }, 'job done');
    } catch (error) {
      // Whatever a handler throws, the job is neither lost nor allowed to stop the worker.
      log().warn({ err: error, job: job.name, attempt }, 'job failed');
      if (attempt < this.config.attempts) throw error;
      await this.deadLetters.record(job, failure(error, attempt), requestId);
    }
  }

  /** A payload or a name from a later version is no reason to try again: only another program can do it. */
  private understand(job: DeliveredJob): Outcome<{ handler: JobHandler<JobName>; payload: PayloadOf<JobName> }> {
    const handler = this.registry.handlerOf(job.name);
    if (!handler) return refused('JOB.UNKNOWN_NAME', { name: job.name });
    const payload = JOBS[job.name as JobName].parse(job.data);
    return payload.ok ? done({ handler, payload: payload.value }) : payload;
  }
}

function failure(error: unknown, attempts: number): Refused {
  if (error instanceof RefusalException) return error;
  return refused('JOB.FAILED', { attempts, reason: error instanceof Error ? error.message : String(error) });
}

function requestIdOf({ id, data }: DeliveredJob): string {
  const requestId = (data as { requestId?: unknown } | null)?.requestId;
  return typeof requestId === 'string' ? requestId : `job-${id}`;
}
