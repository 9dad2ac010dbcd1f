import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#kernel';
import type { NewAuditEntry } from './entry.js';

/** An entry as text all through: times in ISO 8601 with milliseconds, UTC; details as their JSON text. */
export type EntryText = Readonly<Record<keyof NewAuditEntry, string | number | null>>;

/**
 * The canonical JSON of an entry: members sorted by name, no white space. `details` stand in it as they are stored, so
 * that even a change of their spelling shows. "seq", where known, sorts last.
 */
export function entryText(entry: EntryText, seq?: number): string {
  const members = ['action', 'actorId', 'at', 'details', 'disclosureId', 'reason', 'requestId', 'revision'] as const;
  const parts = members.map((name) => `"${name}":${name === 'details' ? entry.details : JSON.stringify(entry[name])}`);
  return `{${[...parts, ...(seq === undefined ? [] : [`"seq":${seq}`])].join(',')}}`;
}

/** What the database is asked to append. Throws RangeError on a number in `details` that is not a safe integer. */
export function textToAppend(entry: NewAuditEntry): string {
  return entryText({ ...entry, at: entry.at.toISOString(), details: canonicalJson(entry.details as Json) });
}

/** The hash of an entry in its place: over the previous entry's hash ("" for the first) and the entry's text. */
export function linkHash(previous: string, entry: EntryText, seq: number): string {
  return createHash('sha256').update(previous).update(entryText(entry, seq)).digest('hex');
}
