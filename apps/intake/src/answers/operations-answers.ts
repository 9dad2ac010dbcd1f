import { QUEUES } from '#contracts';
import type { DeadLetter, QueueCount } from '#messaging';
import { ANYTHING, allAsOf, ID, idAsOf, objectOf, oneOfTexts, orNull, page, TEXT, TIME, WHOLE } from './schema.js';

export const OPERATIONS_ANSWERS = {
  QueueCount: objectOf<QueueCount>({
    queue: oneOfTexts(QUEUES),
    inOutbox: WHOLE,
    waiting: WHOLE,
    active: WHOLE,
    delayed: WHOLE,
    failed: WHOLE,
  }),
  QueueCounts: allAsOf('QueueCount'),
  DeadLetter: objectOf<DeadLetter>({
    id: ID,
    queue: TEXT,
    name: TEXT,
    payload: ANYTHING,
    code: TEXT,
    message: TEXT,
    attempts: WHOLE,
    requestId: orNull(TEXT),
    failedAt: TIME,
    retriedAt: orNull(TIME),
  }),
  DeadLetterPage: page('DeadLetter', ID),
  Retried: idAsOf,
};
