import type { Message } from '../problem.js';

/** Codes of exchange. */
export const EXCHANGE_MESSAGES = {} as const satisfies Record<string, Message>;
