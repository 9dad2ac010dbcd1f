import { type Bilingual, type Place, type State, say } from '#contracts';

/** 审核意见 as the reviewer writes it: a task bound to a cell, a row, a table, a sentence or a form field. */
export interface NewComment {
  readonly place: Place;
  readonly text: string;
}

/** A comment with what stands at its place as it is written. */
export interface PinnedComment extends NewComment {
  readonly value: string;
}

/** Open: the department's turn. Answered: the reviewer's. Resolved: done with; a reviewer may open it again. */
export const COMMENT_STATUSES = ['open', 'answered', 'resolved'] as const;
export type CommentStatus = (typeof COMMENT_STATUSES)[number];

export interface ReviewComment extends NewComment {
  readonly id: string;
  readonly revision: number;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly status: CommentStatus;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  /** Why it was opened again, the last time. */
  readonly reopenedBecause: string | null;
  readonly resolvedBy: string | null;
  readonly resolvedAt: string | null;
  /** What stood at its place when it was written; null: written before that was noted. */
  readonly value: string | null;
}

/** What came of the value that a comment is pinned to. */
export interface ValueChange {
  readonly kind: 'changed' | 'vanished';
  readonly from: string;
  /** Null where its place is gone. */
  readonly to: string | null;
  readonly sentence: Bilingual;
}

export interface CommentView extends ReviewComment {
  /** Null while the value stands as it was. */
  readonly change: ValueChange | null;
}

/** What stands at a place of the latest revision, and every sentence of the section where the place is in one. */
export interface PlaceNow {
  readonly value: string | null;
  readonly sentences: readonly string[];
}

/** A sentence that only moved has not changed. */
export function changeOf(value: string | null, now: PlaceNow): ValueChange | null {
  if (value === null || value === now.value || now.sentences.includes(value)) return null;
  const [kind, code] =
    now.value === null ? (['vanished', 'REVIEW.VALUE_GONE'] as const) : (['changed', 'REVIEW.VALUE_CHANGED'] as const);
  return { kind, from: value, to: now.value, sentence: say(code, { from: value, to: now.value }) };
}

/** In which states, and from which statuses, something may be done to a comment. */
export interface CommentDeed {
  readonly states: readonly State[];
  readonly from: readonly CommentStatus[];
  readonly to: CommentStatus;
}

/** The department answers while it works on what was returned, and while it is in review. A better answer may follow. */
export const ANSWER: CommentDeed = {
  states: ['returned', 'draft', 'in_review'],
  from: ['open', 'answered'],
  to: 'answered',
};
export const RESOLVE: CommentDeed = { states: ['in_review', 'returned'], from: ['open', 'answered'], to: 'resolved' };
export const REOPEN: CommentDeed = { states: ['in_review', 'returned'], from: ['answered', 'resolved'], to: 'open' };

/** How many more comments are open by it. */
export function openedBy(from: CommentStatus, { to }: CommentDeed): number {
  return Number(to === 'open') - Number(from === 'open');
}
