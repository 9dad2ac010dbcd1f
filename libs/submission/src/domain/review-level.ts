import type { Subject } from './subject.js';

/** 审核级次: 主管部门, then 财政. A cycle with one level has the second only. */
export const REVIEW_LEVELS = ['supervisor', 'reviewer'] as const;
export type ReviewLevel = (typeof REVIEW_LEVELS)[number];

/** Whose turn it is while a revision is in review. */
export function levelOf({ cycle, endorsedRevision, revision }: Subject): ReviewLevel {
  return cycle.reviewLevels === 2 && endorsedRevision !== revision ? 'supervisor' : 'reviewer';
}

/** At whose desk it lies; null: nobody's yet. */
export function holderOf(subject: Subject): string | null {
  return subject[levelOf(subject)];
}

/** Has anybody begun to review the revision that is in review? Then the department may not take it back any more. */
export function isTakenUp({ state, takenUpRevision, endorsedRevision, revision }: Subject): boolean {
  return state === 'in_review' && (takenUpRevision === revision || endorsedRevision === revision);
}

/** Has the one at whose desk it lies taken it up? */
export function isClaimed(subject: Subject): boolean {
  return holderOf(subject) !== null && subject.takenUpRevision === subject.revision;
}
