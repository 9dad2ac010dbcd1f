import type { AccountId } from '#kernel';

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
