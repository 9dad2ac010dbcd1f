import { createHash } from 'node:crypto';
import { type AccountId, canonicalJson, done, type Json, type Outcome, refused } from '#kernel';

/** Names one intended action: the client's id, who asked, and the hash of all that was asked. */
export interface RequestKey {
  readonly requestId: string;
  readonly actorId: AccountId;
  readonly inputHash: string;
}

/** A request that took effect, with its first answer. */
export interface RequestRecord extends RequestKey {
  readonly answer: string;
}

/** The one character that JSON can carry and a database text cannot. No keyboard types it; a broken paste may. */
export function holdsNul(said: Json | undefined): boolean {
  if (typeof said === 'string') return said.includes('\0');
  return typeof said === 'object' && said !== null && Object.values(said).some(holdsNul);
}

/** The key by which a request is known when it comes again. */
export function requestKeyOf(actorId: AccountId, requestId: string, asked: Json): RequestKey {
  const inputHash = createHash('sha256').update(canonicalJson(asked)).digest('hex');
  return { requestId, actorId, inputHash };
}

/** The first answer once more, to the same person asking the same; anybody else is told that the id is taken. */
export function answerAgain<T>(earlier: RequestRecord, key: RequestKey): Outcome<T> {
  return earlier.actorId === key.actorId && earlier.inputHash === key.inputHash
    ? done<T>(JSON.parse(earlier.answer))
    : refused('REQUEST.KEY_REUSED', { requestId: key.requestId });
}
