import type { Message } from '../problem.js';

/** Codes of platform. */
export const PLATFORM_MESSAGES = {} as const satisfies Record<string, Message>;
