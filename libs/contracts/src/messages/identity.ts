import type { Message } from '../problem.js';

/** Codes of identity. */
export const IDENTITY_MESSAGES = {} as const satisfies Record<string, Message>;
