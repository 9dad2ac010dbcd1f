import type { Action, AuditKind, JobName, Role, State } from '#contracts';
import type { GuardName } from './guards.js';

/** One legal step: `action` in state `from`, done by `by`, leads to `to`. */
export interface Transition {
  readonly action: Action;
  readonly from: State;
  readonly to: State;
  readonly by: Role | 'system';
  /** All must hold; each refuses with its own code. */
  readonly guards: readonly GuardName[];
  /** The name of the step in the audit trail. */
  readonly audit: AuditKind;
  /** Asked for in the same transaction. */
  readonly jobs: readonly JobName[];
}
