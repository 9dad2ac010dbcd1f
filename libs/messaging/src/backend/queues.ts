import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { QueueName } from '#contracts';
import { type JobQueue, QUEUE_BACKEND, type QueueBackend } from './queue-backend.js';

/** The producing ends of the queues, each opened when it is first needed. */
@Injectable()
export class Queues implements BeforeApplicationShutdown {
  private readonly open = new Map<QueueName, Promise<JobQueue>>();

  constructor(@Inject(QUEUE_BACKEND) private readonly backend: QueueBackend) {}

  of(name: QueueName): Promise<JobQueue> {
    const known = this.open.get(name);
    if (known) return known;
    const opening = this.openReady(name);
    this.open.set(name, opening);
    return opening;
  }

  /** Rejects while the queues cannot be reached, rather than wait; the next caller tries afresh. */
  private async openReady(name: QueueName): Promise<JobQueue> {
    try {
      await this.backend.check();
      const queue = this.backend.openQueue(name);
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      this.open.delete(name);
      throw error;
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    const opened = await Promise.allSettled(this.open.values());
    for (const queue of opened) if (queue.status === 'fulfilled') await queue.value.close();
  }
}
