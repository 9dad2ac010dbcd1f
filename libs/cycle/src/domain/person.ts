import type { Role } from '#contracts';
import type { AccountId } from '#kernel';

/** A person as the workflow sees one. A role without a department holds for every department. */
export interface Person {
  readonly accountId: AccountId;
  readonly roles: readonly { readonly role: Role; readonly departmentId: string | null }[];
  /** 受委托: the reviewer for whom they act for the time being, with that reviewer's roles instead of their own. */
  readonly actsFor?: Person;
}

/** Whoever acts: a person, or the system itself (workers, the calendar). */
export type Doer = Person | 'system';
