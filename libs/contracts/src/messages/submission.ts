import type { Message } from '../problem.js';

/** Codes of submission. */
export const SUBMISSION_MESSAGES = {} as const satisfies Record<string, Message>;
