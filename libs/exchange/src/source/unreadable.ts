import { done, type Outcome, refused } from '#kernel';
import { LIMITS } from '../limits.js';
import type { Source } from './source.js';

/** Why a file of a known format cannot be read. FILE.TOO_COSTLY: it would take more than BOUNDS allow. */
export type SourceRefusal =
  | 'FILE.EMPTY'
  | 'FILE.TOO_LARGE'
  | 'FILE.UNKNOWN_TYPE'
  | 'FILE.MALFORMED'
  | 'FILE.ENCRYPTED'
  | 'FILE.ENCODING'
  | 'FILE.TRUNCATED'
  | 'FILE.LINE_TOO_LONG'
  | 'FILE.TOO_COSTLY';

/** Ends a reading from deep within a parser's callbacks; `reading` makes it the refusal that it stands for. */
export class Unreadable extends Error {
  constructor(
    readonly code: SourceRefusal,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** Reads a file whose size is right; whatever is thrown besides `Unreadable` is a bug and goes on. */
export function reading(type: string, bytes: Uint8Array, read: () => Source): Outcome<Source, SourceRefusal> {
  if (bytes.length === 0) return refused('FILE.EMPTY');
  if (bytes.length > LIMITS.bytes) return refused('FILE.TOO_LARGE', { limit: LIMITS.bytes / 1_000_000 });
  try {
    return done(read());
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return refused(error.code, { type, ...error.details });
  }
}
