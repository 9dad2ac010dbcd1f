import type { QueueName } from '#contracts';

/** Provider token: the queue whose jobs this process does, null for a process that only asks. */
export const SERVED_QUEUE = Symbol('ServedQueue');
export type ServedQueue = QueueName | null;
