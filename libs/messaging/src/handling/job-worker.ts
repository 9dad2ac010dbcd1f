import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { QueueName } from '#contracts';
import { NEVER } from '../backend/job-options.js';
import { type JobWorkerHandle, QUEUE_BACKEND, type QueueBackend } from '../backend/queue-backend.js';
import { MESSAGING_CONFIG, type MessagingConfig } from '../messaging.config.js';
import { JobRunner } from './job-runner.js';
import { retryDelay } from './retry-delay.js';
import { SERVED_QUEUES, type ServedQueues } from './served-queue.js';

/** Takes jobs from the served queues from when the process is whole until it is told to stop; then finishes what runs. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly workers: JobWorkerHandle[] = [];

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(SERVED_QUEUES) private readonly served: ServedQueues,
    @Inject(MESSAGING_CONFIG) private readonly config: MessagingConfig,
    private readonly runner: JobRunner,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const queue of this.served) this.workers.push(await this.open(queue));
  }

  private open(queue: QueueName): Promise<JobWorkerHandle> {
    const { concurrency, lockDuration, stalledInterval, backoff } = this.config;
    return this.backend.openWorker(queue, (job) => this.runner.run(job), {
      concurrency,
      lockDuration,
      stalledInterval,
      // The runner counts the starts itself and keeps what it gives up; the queue must not drop a job behind its back.
      maxStalledCount: NEVER,
      runRetryDelay: 1_000,
      settings: { backoffStrategy: (failures) => retryDelay(backoff, failures) },
    });
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }
}
