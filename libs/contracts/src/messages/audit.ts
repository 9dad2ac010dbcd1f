import type { Message } from '../problem.js';

/** Codes of audit. */
export const AUDIT_MESSAGES = {} as const satisfies Record<string, Message>;
