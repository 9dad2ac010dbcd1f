import type { Role, State } from '#contracts';

/** A person as the workflow sees one. A role without a department holds for every department. */
export interface Person {
  readonly accountId: string;
  readonly roles: readonly { readonly role: Role; readonly departmentId: string | null }[];
}

/** Whoever acts: a person, or the system itself (workers, the calendar). */
export type Doer = Person | 'system';

/** A disclosure as guards and use cases see it, read under its row lock. */
export interface Subject {
  readonly id: string;
  readonly cycleId: string;
  readonly departmentId: string;
  readonly packId: string;
  readonly fiscalYear: number;
  readonly state: State;
  /** Grows by one with every action; the ETag. */
  readonly version: number;
  /** The latest frozen revision; 0 before the first. */
  readonly revision: number;
  /** Content hash of that revision; null before the first. */
  readonly revisionHash: string | null;
  readonly draftHash: string;
  /** Everyone who saved or submitted any of its content. */
  readonly authors: readonly string[];
  /** Is the latest revision signed off by the head? */
  readonly signedOff: boolean;
  readonly openComments: number;
  /** Verdicts on the latest revision: how many of the two are in, and how many blocking findings they hold. */
  readonly verdicts: number;
  readonly blocking: number;
  readonly publishAt: Date | null;
  readonly cyclePublishAt: Date;
}
