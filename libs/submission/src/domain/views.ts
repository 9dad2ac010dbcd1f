import type { Action, DisclosureDocument, Finding, State, Tier } from '#contracts';
import type { DepartmentView } from '#cycle';
import type { DisclosureId } from '#kernel';
import type { Since } from './compare-findings.js';
import type { ExplanationView } from './explanation.js';
import type { ReviewLevel } from './review-level.js';
import type { Reports, VerdictKind } from './verdict.js';

/** What people read. Times are ISO strings in UTC. */
export interface DisclosureItem {
  readonly id: DisclosureId;
  readonly cycleId: string;
  readonly department: DepartmentView;
  readonly state: State;
  readonly version: number;
  /** The latest frozen revision; 0 before the first. */
  readonly revision: number;
  readonly publishAt: string | null;
  readonly publishedRevision: number | null;
  readonly updatedAt: string;
}

/** Findings by tier, of one check of one revision. */
export interface VerdictSummary extends Readonly<Record<Tier, number>> {
  readonly kind: VerdictKind;
  readonly revision: number;
  readonly at: string;
}

export interface VerdictView<K extends VerdictKind> {
  readonly summary: VerdictSummary;
  readonly report: Reports[K];
}

/** A finding, how it stands to the revision that was checked before, and how it was explained. */
export interface FollowedFinding extends Finding {
  readonly since: Since;
  readonly explanation: ExplanationView | null;
}

/** A verdict beside the one before it. */
export interface FollowedVerdict<K extends VerdictKind> {
  readonly summary: VerdictSummary;
  readonly report: Reports[K] & { readonly findings: readonly FollowedFinding[] };
  /** The revision that was checked before; null: none was. */
  readonly previous: number | null;
  /** Findings of that revision which are there no more. */
  readonly gone: readonly Finding[];
}

export interface DisclosureView extends DisclosureItem {
  readonly fiscalYear: number;
  /** What the reader may do now. */
  readonly actions: readonly Action[];
  readonly signedOff: boolean;
  /** Has the latest revision passed the secrecy review? */
  readonly cleared: boolean;
  /** While it is in review: whose turn it is, and at whose desk it lies; null: nobody's. */
  readonly level: ReviewLevel;
  readonly holder: string | null;
  /** Has a reviewer taken it up? Then it cannot be withdrawn, only a return can be asked for. */
  readonly takenUp: boolean;
  /** Why the department asks for a return; null: it does not. */
  readonly returnAsked: string | null;
  readonly openComments: number;
  /** Findings that must be explained and have no confirmed explanation yet. */
  readonly unexplained: number;
  /** Of the latest revision; one per check that is done. */
  readonly verdicts: readonly VerdictSummary[];
}

export interface DraftView {
  readonly version: number;
  readonly contentHash: string;
  readonly savedBy: string | null;
  readonly savedAt: string;
  readonly document: DisclosureDocument;
}

export interface RevisionItem {
  readonly revision: number;
  /** sha256 hex of the canonical document. */
  readonly contentHash: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
}

export interface RevisionView extends RevisionItem {
  readonly document: DisclosureDocument;
  /** The exact text that the hash names. */
  readonly canonical: string;
}
