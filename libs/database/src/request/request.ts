import type { AccountId, Json } from '#kernel';

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
