import type { Role, ToldKind } from '#contracts';

/** Who is told of what was done: everyone with one of the roles, except the person who did it. */
export interface Audience {
  /** In the very department. */
  readonly department: readonly Role[];
  /** Whoever holds the role for the department, be it for all of them. */
  readonly bureau: readonly Role[];
  /** Also whoever wrote the comment that the entry is about. */
  readonly commentator?: true;
}

export const AUDIENCES: Readonly<Record<ToldKind, Audience>> = {
  'checks.passed': { department: ['preparer', 'head'], bureau: ['supervisor', 'reviewer'] },
  'checks.failed': { department: ['preparer'], bureau: [] },
  'disclosure.returned': { department: ['preparer', 'head'], bureau: [] },
  'disclosure.return-asked': { department: [], bureau: ['supervisor', 'reviewer'] },
  'review.endorsed': { department: ['preparer', 'head'], bureau: ['reviewer'] },
  'disclosure.withdrawn': { department: ['head'], bureau: ['reviewer'] },
  'comment.answered': { department: [], bureau: [], commentator: true },
  'disclosure.approved': { department: ['preparer', 'head'], bureau: ['officer'] },
  'publication.scheduled': { department: ['preparer', 'head'], bureau: [] },
  'publication.released': { department: ['preparer', 'head'], bureau: ['officer'] },
};
