import type { DisclosureDocument } from '#contracts';
import type { ExplainedFinding } from './explained.js';

/** What the public list shows of a disclosure. */
export interface PublishedItem {
  readonly departmentCode: string;
  readonly department: string;
  readonly region: string;
  readonly fiscalYear: number;
  /** The revision that stands at the stable address now. */
  readonly revision: number;
  /** sha256 hex of the canonical document. */
  readonly contentHash: string;
  readonly publishedAt: string;
}

/** One published revision; what is said of it here never changes, except which one is the latest. */
export interface PublishedRevision extends PublishedItem {
  readonly latestRevision: number;
  /** Every revision that was ever published, the first one first. */
  readonly revisions: readonly number[];
  readonly document: DisclosureDocument;
  /** What did not quite agree when it went out, with the department's word. */
  readonly explained: readonly ExplainedFinding[];
  /** The exact text that the hash names. */
  readonly canonical: string;
}

/** A published revision as people read it. */
export interface PublishedView extends PublishedRevision {
  /** 要点: what its tables say in short, composed when it is read. */
  readonly glance: readonly string[];
}
