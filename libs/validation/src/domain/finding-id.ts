import { createHash } from 'node:crypto';
import type { Place } from '#contracts';
import { canonicalJson, type Json } from '#kernel';
import { remembered } from './text/remembered.js';

/** Rule and places make the id, figures do not: the same mistake keeps its id from revision to revision. */
export function findingId(code: string, key: string, places: readonly Place[]): string {
  return nameOf(canonicalJson([code, key, places as unknown as Json]));
}

const nameOf = remembered((text) => createHash('sha256').update(text).digest('hex').slice(0, 16));
