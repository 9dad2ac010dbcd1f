import { mayActAsAny, type Person } from '#cycle';
import { done, type Outcome, refused } from '#kernel';
import { isOwnDepartment, isOwnWork, type Subject } from '#submission';

/** Is it for this person to review the disclosure, at whichever level, and not their own work? */
export function mayReview(actor: Person, subject: Subject): Outcome<void> {
  const access = mayActAsAny(actor, ['supervisor', 'reviewer'], subject.departmentId);
  if (!access.ok) return access;
  if (isOwnWork(actor, subject)) return refused('REVIEW.OWN_WORK');
  return isOwnDepartment(actor, subject) ? refused('REVIEW.OWN_DEPARTMENT') : done();
}
