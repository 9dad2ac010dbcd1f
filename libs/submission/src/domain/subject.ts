import type { State } from '#contracts';
import type { DisclosureId } from '#kernel';

/** What an action may change in a disclosure, beside its version. */
export interface Standing {
  readonly state: State;
  /** The latest frozen revision; 0 before the first. */
  readonly revision: number;
  /** Content hash of that revision; null before the first. */
  readonly revisionHash: string | null;
  /** Account ids of everyone who saved or submitted any of its content. */
  readonly authors: readonly string[];
  /** The last revision that the head signed off. */
  readonly signedOffRevision: number | null;
  /** The last revision that passed the secrecy review. */
  readonly clearedRevision: number | null;
  /** Why the department asks for a return; null while it does not, and outside review. */
  readonly returnAsked: string | null;
  /** 主管部门审核人 and 财政局审核人 at whose desk it lies, as far as there is one; each keeps it through returns. */
  readonly supervisor: string | null;
  readonly reviewer: string | null;
  /** The last revision that a reviewer took up (领取). */
  readonly takenUpRevision: number | null;
  /** The last revision that the supervisor endorsed (初审通过), and who it was: two where one acted for another. */
  readonly endorsedRevision: number | null;
  readonly endorsedBy: readonly string[];
  /** How often it was returned. */
  readonly returns: number;
  /** 支出合计 of the latest revision and of what was published for the year before, in 元; null where not known. */
  readonly spending: string | null;
  readonly lastSpending: string | null;
  /** Review comments without an answer. */
  readonly openComments: number;
  /** Findings of the latest revision that must be explained and have no confirmed explanation; 0 until it is checked. */
  readonly unexplained: number;
  /** 公开时间, while it is scheduled or published. */
  readonly publishAt: Date | null;
  /** The revision that the public sees. */
  readonly publishedRevision: number | null;
}

/** A disclosure as guards and use cases see it, read under its row lock. */
export interface Subject extends Standing {
  readonly id: DisclosureId;
  readonly departmentId: string;
  /** Grows by one with every action; the ETag. */
  readonly version: number;
  readonly draftHash: string;
  readonly cycle: {
    readonly packId: string;
    readonly fiscalYear: number;
    readonly publishAt: Date;
    /** 1: 财政 alone; 2: 主管部门, then 财政. */
    readonly reviewLevels: number;
  };
}
