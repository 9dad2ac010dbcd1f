import { writeCursor } from './cursor.js';

/** One page of a list: `next` goes into `after` of the next call; null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly asOf: string;
}

/** A page of at most `limit`; of `found` one more was asked for, to see whether the list goes on. */
export function pageOf<T>(
  found: readonly T[],
  limit: number,
  keysOf: (item: T) => readonly string[],
  asOf: Date,
): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const next = found.length > limit && last !== undefined ? writeCursor(keysOf(last)) : null;
  return { items, next, asOf: asOf.toISOString() };
}
