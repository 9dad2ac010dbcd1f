import { parseId } from './ids.js';
import { done, type Outcome, refused } from './outcome.js';

/** What a sort key looks like, so that a made-up cursor never reaches the database. */
export type KeyKind = 'text' | 'id' | 'year' | 'number';

const SOUND: Record<KeyKind, (key: string) => boolean> = {
  text: (key) => !key.includes('\0'),
  id: (key) => parseId(key) !== null,
  year: (key) => /^\d{4}$/.test(key),
  number: (key) => /^\d{1,6}$/.test(key),
};

/** The place in a list after which it goes on, as an opaque text: the sort keys of the last item. */
export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** Null for the beginning of the list. */
export function readCursor(
  text: string | undefined,
  kinds: readonly KeyKind[],
): Outcome<readonly string[] | null, 'LIST.BAD_CURSOR'> {
  if (text === undefined) return done(null);
  const keys = parsed(Buffer.from(text, 'base64url').toString());
  return isKeys(keys, kinds) ? done(keys) : refused('LIST.BAD_CURSOR');
}

function isKeys(keys: unknown, kinds: readonly KeyKind[]): keys is string[] {
  return (
    Array.isArray(keys) &&
    keys.length === kinds.length &&
    kinds.every((kind, i) => typeof keys[i] === 'string' && SOUND[kind](keys[i]))
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
