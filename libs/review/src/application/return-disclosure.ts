import type { Json, Outcome } from '#kernel';
import type { Ask, PerformAction, Receipt } from '#submission';
import type { NewComment } from '../domain/comment.js';
import type { CommentRepository } from '../persistence/comment.repository.js';

export interface Return {
  readonly reason: string;
  /** Each becomes a task that must be answered before the department resubmits. */
  readonly comments: readonly NewComment[];
}

/** 退回: sends the disclosure back with comments bound to places. */
export class ReturnDisclosure {
  constructor(
    private readonly perform: PerformAction,
    private readonly comments: CommentRepository,
  ) {}

  run(ask: Ask, { reason, comments }: Return): Promise<Outcome<Receipt>> {
    return this.perform.run(ask, {
      action: 'return',
      input: { reason, comments: comments as unknown as Json },
      given: { reason, comments: comments.length },
      reason,
      details: { comments: comments.length },
      changes: ({ openComments, returns }) => ({
        openComments: openComments + comments.length,
        returns: returns + 1,
      }),
      also: (manager, { id, revision }, madeAt) =>
        this.comments.add(manager, comments, {
          disclosureId: id,
          revision,
          madeBy: ask.actor.accountId,
          madeAt,
        }),
    });
  }
}
