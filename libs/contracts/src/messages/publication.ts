import type { Message } from '../problem.js';

/** Codes of publication. */
export const PUBLICATION_MESSAGES = {
  'PUBLICATION.TIME_PAST': {
    zh: '公开时间已经过去。请选择将来的时间，或使用本批次的公开时间（{cyclePublishAt}）。',
    en: 'The publication time has passed. Choose a time to come, or the time of the cycle ({cyclePublishAt}).',
    status: 422,
  },
  'PUBLICATION.NOT_DUE': {
    zh: '公开时间是 {publishAt}，还没有到，不会提前公开。',
    en: 'The publication time is {publishAt}; it is not reached, and nothing is published early.',
    status: 409,
  },
  'PUBLICATION.NOT_FOUND': {
    zh: '没有公开过这份决算，或者尚未到公开时间。请从公开列表中查找。',
    en: 'This disclosure is not published, or not yet. Look for it in the public list.',
    status: 404,
  },
} as const satisfies Record<string, Message>;
