import { mayActAs } from '#cycle';
import type { Outcome } from '#kernel';
import { ANSWER, type ReviewComment } from '../domain/comment.js';
import type { ChangeComment, CommentAsk } from './change-comment.js';

export interface Answer extends CommentAsk {
  readonly text: string;
}

/** 答复意见: the department says what it did. A later answer replaces the earlier one; the audit trail keeps both. */
export class AnswerComment {
  constructor(private readonly changeComment: ChangeComment) {}

  run({ text, ...ask }: Answer): Promise<Outcome<ReviewComment>> {
    return this.changeComment.run(ask, {
      ...ANSWER,
      allowed: (actor, { departmentId }) => mayActAs(actor, 'preparer', departmentId),
      audit: 'comment.answered',
      said: { text },
      change: (by, at) => ({ answer: text, answeredBy: by, answeredAt: at }),
    });
  }
}
