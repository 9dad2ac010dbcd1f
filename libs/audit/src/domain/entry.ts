import type { AccountId, DisclosureId, Json } from '#kernel';

/** 审计记录: one thing that was done to a disclosure. */
export interface NewAuditEntry {
  readonly disclosureId: DisclosureId;
  /** Null: done by the system. */
  readonly actorId: AccountId | null;
  /** An action of the workflow table, or another deed's name. */
  readonly action: string;
  /** The revision it was done to; null before the first. */
  readonly revision: number | null;
  /** What the actor gave as a reason. */
  readonly reason: string | null;
  /** Anything else worth proving later; whole numbers only, money as strings. */
  readonly details: Json;
  readonly at: Date;
  /** The HTTP request or job it was done in. */
  readonly requestId: string;
}

/** An entry in its chain. */
export interface AuditEntry extends NewAuditEntry {
  /** From 1, without gaps, per disclosure. */
  readonly seq: number;
  /** sha256, hex, over the previous entry's hash and this entry. */
  readonly hash: string;
}
