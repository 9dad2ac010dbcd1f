import type { Message } from '../problem.js';

/** Codes of messaging. */
export const MESSAGING_MESSAGES = {} as const satisfies Record<string, Message>;
