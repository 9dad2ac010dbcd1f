import { LIMITS } from '../limits.js';
import { Unreadable } from './unreadable.js';

/** What stands in one paragraph or cell: white space of any kind is one space, none at the ends. */
export function words(raw: string, line: number): string {
  if (raw.length > LIMITS.lineLength) throw new Unreadable('FILE.LINE_TOO_LONG', { line, length: raw.length });
  return raw.replace(/\s+/g, ' ').trim();
}
