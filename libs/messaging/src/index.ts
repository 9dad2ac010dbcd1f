export { GivenUp } from './dead-letter/given-up.js';
export { type DeadLetter, type DeadLetterPage, ListDeadLetters } from './dead-letter/list-dead-letters.js';
export { RetryDeadLetter } from './dead-letter/retry-dead-letter.js';
export { type HandledJob, Handles, type JobHandler } from './handling/handles.js';
export { MESSAGING_CONFIG, type MessagingConfig, messagingConfig } from './messaging.config.js';
export { MessagingModule } from './messaging.module.js';
export { Outbox } from './outbox/outbox.js';
export { type QueueCount, QueueCounts } from './queue-counts.js';
