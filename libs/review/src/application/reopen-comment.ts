import type { Outcome } from '#kernel';
import { REOPEN, type ReviewComment } from '../domain/comment.js';
import { mayReview } from '../domain/may-review.js';
import type { ChangeComment, CommentAsk } from './change-comment.js';

export interface Reopening extends CommentAsk {
  /** What the answer lacks. */
  readonly text: string;
}

/** 重新打开意见: the answer does not do, so the department has to answer again. */
export class ReopenComment {
  constructor(private readonly changeComment: ChangeComment) {}

  run({ text, ...ask }: Reopening): Promise<Outcome<ReviewComment>> {
    return this.changeComment.run(ask, {
      ...REOPEN,
      allowed: mayReview,
      audit: 'comment.reopened',
      said: { text },
      change: () => ({ reopenedBecause: text, resolvedBy: null, resolvedAt: null }),
    });
  }
}
