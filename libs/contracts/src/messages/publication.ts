import type { Message } from '../problem.js';

/** Codes of publication. */
export const PUBLICATION_MESSAGES = {} as const satisfies Record<string, Message>;
