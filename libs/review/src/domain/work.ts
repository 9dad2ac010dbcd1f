import type { State } from '#contracts';
import type { DepartmentView } from '#cycle';
import type { DisclosureId } from '#kernel';
import type { ReviewLevel, Risk } from '#submission';

/** At whose desk: the reader's own, nobody's, or that of another. */
export const DESKS = ['mine', 'unclaimed', 'others'] as const;
export type Desk = (typeof DESKS)[number];

/** Does any finding still lack a confirmed explanation? */
export const FINDINGS_FILTERS = ['open', 'none'] as const;
export type FindingsFilter = (typeof FINDINGS_FILTERS)[number];

/** What the work list is narrowed to; what is absent narrows nothing. */
export interface WorkFilter {
  readonly state: State;
  readonly cycleId?: string;
  readonly departmentId?: string;
  readonly level?: ReviewLevel;
  readonly desk?: Desk;
  readonly findings?: FindingsFilter;
  /** Were they first submitted after the last day for it? */
  readonly late?: boolean;
}

/** 待办: one disclosure in the work list. */
export interface WorkItem {
  readonly id: DisclosureId;
  readonly cycleId: string;
  readonly department: DepartmentView;
  readonly state: State;
  readonly version: number;
  readonly revision: number;
  readonly submittedAt: string | null;
  readonly late: boolean;
  /** Whose turn it is. */
  readonly level: ReviewLevel;
  /** Account at whose desk it lies; null: nobody's yet. */
  readonly holder: string | null;
  readonly takenUp: boolean;
  readonly signedOff: boolean;
  readonly openComments: number;
  readonly unexplained: number;
  readonly returns: number;
  readonly risk: Risk;
  readonly updatedAt: string;
}
