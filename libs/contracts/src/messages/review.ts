import type { Message } from '../problem.js';

/** Codes of review. */
export const REVIEW_MESSAGES = {} as const satisfies Record<string, Message>;
