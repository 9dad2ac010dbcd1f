import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { QueueName } from '#contracts';
import { RefusalException } from '#platform';
import { type JobQueue, QUEUE_BACKEND, type QueueBackend } from './queue-backend.js';

/** The producing ends of the queues, each opened when it is first needed. */
@Injectable()
export class Queues implements BeforeApplicationShutdown {
  private readonly open = new Map<QueueName, JobQueue>();

  constructor(@Inject(QUEUE_BACKEND) private readonly backend: QueueBackend) {}

  /** Refuses with MESSAGING.QUEUE_UNREACHABLE rather than wait for a queue that is away. */
  async of(name: QueueName): Promise<JobQueue> {
    await this.mustReach(name);
    const known = this.open.get(name);
    if (known) return known;
    const queue = this.backend.openQueue(name);
    this.open.set(name, queue);
    return queue;
  }

  private async mustReach(queue: QueueName): Promise<void> {
    try {
      await this.backend.check();
    } catch (error) {
      // Whatever the driver calls it, the answer to the operator is the same.
      const reason = error instanceof Error ? error.message : String(error);
      throw new RefusalException('MESSAGING.QUEUE_UNREACHABLE', { queue, reason });
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const queue of this.open.values()) await queue.close();
  }
}
