import type { Holder, State } from '#contracts';
import type { DepartmentView } from '#cycle';
import type { DisclosureId } from '#kernel';

/**
 * 风险: how a disclosure stands to the next boundary of the calendar that is meant for it.
 * settled: none is left; overdue: it has passed; at-risk: it will be missed at the usual pace; on-track: all else.
 */
export const RISKS = ['settled', 'on-track', 'at-risk', 'overdue'] as const;
export type Risk = (typeof RISKS)[number];

/** Seconds that a disclosure of the cycle has needed so far, on average; null: none is that far. */
export interface Pace {
  readonly preparing: number | null;
  readonly reviewing: number | null;
}

/** 督办概览: one cycle, counted at one moment. */
export interface DashboardView {
  readonly cycleId: string;
  readonly disclosures: number;
  readonly states: Readonly<Record<State, number>>;
  readonly holders: Readonly<Record<Holder, number>>;
  readonly risks: Readonly<Record<Risk, number>>;
  readonly pace: Pace;
  readonly asOf: string;
}

/** 预计: who has a disclosure since when, what is due next, and when it is to be expected. */
export interface ForecastView {
  readonly disclosureId: DisclosureId;
  readonly department: DepartmentView;
  readonly state: State;
  readonly holder: Holder;
  /** The reviewer or supervisor at whose desk it lies; null: nobody's, or not in review. */
  readonly accountId: string | null;
  readonly heldSince: string;
  /** Null once nothing is due any more. */
  readonly dueAt: string | null;
  /** Null where neither this cycle nor an earlier year tells. */
  readonly expectedAt: string | null;
  readonly risk: Risk;
}

/** 一步: a step that a disclosure has taken, and how long it stood there. */
export interface TimelineStep {
  readonly seq: number;
  readonly at: string;
  /** The name of the step in the audit trail. */
  readonly action: string;
  /** Null: the system. */
  readonly actorId: string | null;
  readonly revision: number | null;
  readonly state: State;
  /** Until the next step; null: until now. */
  readonly until: string | null;
}
