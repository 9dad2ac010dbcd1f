import type { Message } from '../problem.js';

/** Codes of cli. */
export const CLI_MESSAGES = {} as const satisfies Record<string, Message>;
