import { createHash } from 'node:crypto';
import type { Place } from '#contracts';
import { canonicalJson, type Json } from '#kernel';

/** Rule and places make the id, figures do not: the same mistake keeps its id from revision to revision. */
export function findingId(code: string, key: string, places: readonly Place[]): string {
  return createHash('sha256')
    .update(canonicalJson([code, key, places as unknown as Json]))
    .digest('hex')
    .slice(0, 16);
}
