import { JOB_NAMES, JOBS, type JobName } from '#contracts';
import { done, type Outcome, refused } from '#kernel';
import type { ServedQueues } from './served-queue.js';

type HandlerRefusal = 'MESSAGING.NO_HANDLER' | 'MESSAGING.TWO_HANDLERS' | 'MESSAGING.FOREIGN_HANDLER';

/** Every job of the served queues has exactly one handler, and no handler is for another queue. */
export function checkHandlers(
  served: ServedQueues,
  handlers: ReadonlyMap<JobName, readonly string[]>,
): Outcome<void, HandlerRefusal> {
  for (const job of JOB_NAMES) {
    const { queue } = JOBS[job];
    const names = handlers.get(job) ?? [];
    const details = { job, queue, handlers: names.join(', ') };
    const isServed = served.includes(queue);
    if (!isServed && names.length > 0) return refused('MESSAGING.FOREIGN_HANDLER', details);
    if (isServed && names.length === 0) return refused('MESSAGING.NO_HANDLER', details);
    if (names.length > 1) return refused('MESSAGING.TWO_HANDLERS', details);
  }
  return done();
}
