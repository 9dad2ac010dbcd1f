import { done, type Outcome, refused } from '#kernel';

/** The place in a list after which it goes on, as an opaque text: the sort keys of the last item. */
export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** Null for the beginning of the list. */
export function readCursor(
  text: string | undefined,
  length: number,
): Outcome<readonly string[] | null, 'LIST.BAD_CURSOR'> {
  if (text === undefined) return done(null);
  const keys = parsed(Buffer.from(text, 'base64url').toString());
  const sound = Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === 'string');
  return sound ? done(keys) : refused('LIST.BAD_CURSOR');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
