import type { Message } from '../problem.js';

/** Codes of template. */
export const TEMPLATE_MESSAGES = {} as const satisfies Record<string, Message>;
