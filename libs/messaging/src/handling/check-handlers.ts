import { JOB_NAMES, JOBS, type JobName, type QueueName } from '#contracts';
import { done, type Outcome, refused } from '#kernel';

type HandlerRefusal = 'MESSAGING.NO_HANDLER' | 'MESSAGING.TWO_HANDLERS' | 'MESSAGING.FOREIGN_HANDLER';

/** Every job of the served queue has exactly one handler, and no handler is for another queue. */
export function checkHandlers(
  served: QueueName | null,
  handlers: ReadonlyMap<JobName, readonly string[]>,
): Outcome<void, HandlerRefusal> {
  for (const job of JOB_NAMES) {
    const { queue } = JOBS[job];
    const names = handlers.get(job) ?? [];
    const details = { job, queue, handlers: names.join(', ') };
    if (queue !== served && names.length > 0) return refused('MESSAGING.FOREIGN_HANDLER', details);
    if (queue === served && names.length === 0) return refused('MESSAGING.NO_HANDLER', details);
    if (names.length > 1) return refused('MESSAGING.TWO_HANDLERS', details);
  }
  return done();
}
