import type { QueueName } from '#contracts';

/** Provider token: the queues whose jobs this process does; none in a process that only asks. */
export const SERVED_QUEUES = Symbol('ServedQueues');
export type ServedQueues = readonly QueueName[];
