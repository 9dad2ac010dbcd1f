import type { Outcome } from '#kernel';
import { RESOLVE, type ReviewComment } from '../domain/comment.js';
import { mayReview } from '../domain/may-review.js';
import type { ChangeComment, CommentAsk } from './change-comment.js';

/** 意见已解决: a reviewer is content with the answer, or does without one. */
export class ResolveComment {
  constructor(private readonly changeComment: ChangeComment) {}

  run(ask: CommentAsk): Promise<Outcome<ReviewComment>> {
    return this.changeComment.run(ask, {
      ...RESOLVE,
      allowed: mayReview,
      audit: 'comment.resolved',
      said: {},
      change: (by, at) => ({ resolvedBy: by, resolvedAt: at }),
    });
  }
}
