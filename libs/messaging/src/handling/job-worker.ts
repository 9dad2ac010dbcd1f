import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { NEVER } from '../backend/job-options.js';
import { type JobWorkerHandle, QUEUE_BACKEND, type QueueBackend } from '../backend/queue-backend.js';
import { MESSAGING_CONFIG, type MessagingConfig } from '../messaging.config.js';
import { JobRunner } from './job-runner.js';
import { retryDelay } from './retry-delay.js';
import { SERVED_QUEUE, type ServedQueue } from './served-queue.js';

/** Takes jobs from the served queue from when the process is whole until it is told to stop; then finishes what runs. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private worker: JobWorkerHandle | null = null;

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(SERVED_QUEUE) private readonly served: ServedQueue,
    @Inject(MESSAGING_CONFIG) private readonly config: MessagingConfig,
    private readonly runner: JobRunner,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.served === null) return;
    const { concurrency, lockDuration, stalledInterval, backoff } = this.config;
    this.worker = await this.backend.openWorker(this.served, (job) => this.runner.run(job), {
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
    await this.worker?.close();
  }
}
