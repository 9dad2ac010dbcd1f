import type { Role } from '#contracts';
import type { Doer, Person } from '#cycle';
import type { Subject } from './subject.js';

/** Account ids of all in whose name it is done. */
export function namesOf(doer: Doer): readonly string[] {
  return persons(doer).map(({ accountId }) => accountId);
}

/** 职责分离: whatever one of them did or is counts for both, so that acting for another gets nobody round it. */
function persons(doer: Doer): readonly Person[] {
  if (doer === 'system') return [];
  return doer.actsFor ? [doer, doer.actsFor] : [doer];
}

/** Has the doer saved, submitted or explained any of the content? */
export function isOwnWork(doer: Doer, { authors }: Subject): boolean {
  return namesOf(doer).some((name) => authors.includes(name));
}

/** Those who work on a department's disclosure, and never for the finance bureau at the same time. */
const OF_THE_DEPARTMENT: readonly Role[] = ['preparer', 'secrecy', 'head'];

/** Is the doer of the department whose disclosure it is: one who writes, reviews secrecy or signs there? */
export function isOwnDepartment(doer: Doer, { departmentId }: Subject): boolean {
  return persons(doer).some(({ roles }) =>
    roles.some(
      (held) =>
        OF_THE_DEPARTMENT.includes(held.role) && (held.departmentId === null || held.departmentId === departmentId),
    ),
  );
}

/** Has the doer endorsed this very revision at the level before? */
export function hasEndorsed(doer: Doer, { endorsedRevision, endorsedBy, revision }: Subject): boolean {
  return endorsedRevision === revision && namesOf(doer).some((name) => endorsedBy.includes(name));
}

/** Does it lie at the doer's desk, or at that of whom they act for? */
export function isHolder(doer: Doer, holder: string): boolean {
  return namesOf(doer).includes(holder);
}
