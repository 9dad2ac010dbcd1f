import type { Message } from '../problem.js';

/** Codes of scoring. */
export const SCORING_MESSAGES = {} as const satisfies Record<string, Message>;
