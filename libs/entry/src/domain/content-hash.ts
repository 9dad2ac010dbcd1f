import { createHash } from 'node:crypto';
import type { DisclosureDocument } from '#contracts';
import { canonicalJson, type Json } from '#kernel';

/** The bytes that a revision freezes. */
export function canonicalDocument(document: DisclosureDocument): string {
  return canonicalJson(document as unknown as Json);
}

/** sha256 of the canonical form, lower-case hex: names exactly what was submitted, signed, approved and published. */
export function contentHash(document: DisclosureDocument): string {
  return hashOfCanonical(canonicalDocument(document));
}

/** For those who hold the canonical text already. */
export function hashOfCanonical(canonical: string): string {
  return createHash('sha256').update(canonical).digest('hex');
}
