import type { Message } from '../problem.js';

/** Codes of validation. */
export const VALIDATION_MESSAGES = {} as const satisfies Record<string, Message>;
