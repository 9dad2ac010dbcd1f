import type { AuditKind, Bilingual } from '#contracts';
import type { AccountId, CycleId, DisclosureId, Json } from '#kernel';

/** Whose chain it is: mostly a disclosure's; what concerns no single one of them stands in the chain of its cycle or account. */
export type ChainId = DisclosureId | CycleId | AccountId;

/** 审计记录: one thing that was done. */
export interface NewAuditEntry {
  readonly disclosureId: ChainId;
  /** Null: done by the system. */
  readonly actorId: AccountId | null;
  readonly action: AuditKind;
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
  /** From 1, without gaps, per chain. */
  readonly seq: number;
  /** sha256, hex, over the previous entry's hash and this entry. */
  readonly hash: string;
}

/** An entry as people read it. */
export interface ToldEntry extends AuditEntry {
  /** 姓名; null: the system, or an account that is not known here. */
  readonly actorName: string | null;
  readonly sentence: Bilingual;
}
