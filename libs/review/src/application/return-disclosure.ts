import type { EntityManager } from 'typeorm';
import { done, type Json, type Outcome } from '#kernel';
import type { Ask, PerformAction, Receipt, Subject, VerdictRepository } from '#submission';
import type { NewComment, PinnedComment } from '../domain/comment.js';
import { type ReturnReason, reasonsHold } from '../domain/return-reason.js';
import type { CommentRepository } from '../persistence/comment.repository.js';
import type { ReturnRepository } from '../persistence/return.repository.js';
import type { LatestPlaces } from './latest-places.js';

export interface Return {
  readonly reason: string;
  /** Of a kind each, and what they refer to. */
  readonly reasons?: readonly ReturnReason[];
  /** Each becomes a task that must be answered before the department resubmits. */
  readonly comments: readonly NewComment[];
}

/** 退回: sends the disclosure back with its reasons, and comments bound to places. */
export class ReturnDisclosure {
  constructor(
    private readonly perform: PerformAction,
    private readonly comments: CommentRepository,
    private readonly places: LatestPlaces,
    private readonly verdicts: VerdictRepository,
    private readonly returns: ReturnRepository,
  ) {}

  /** Also REVIEW.NO_SUCH_PLACE, REVIEW.REASON_UNKNOWN. */
  run(ask: Ask, { reason, reasons = [], comments }: Return): Promise<Outcome<Receipt>> {
    let pinned: readonly PinnedComment[] = [];
    return this.perform.run(ask, {
      action: 'return',
      input: { reason, reasons: reasons as unknown as Json, comments: comments as unknown as Json },
      given: { reason, comments: comments.length },
      reason,
      details: { comments: comments.length, reasons: reasons as unknown as Json },
      check: async ({ id, revision }, manager) => {
        const found = await this.places.pin(manager, id, revision, comments);
        if (!found.ok) return found;
        pinned = found.value;
        return this.holds(manager, { id, revision }, reasons);
      },
      changes: ({ openComments, returns }) => ({
        openComments: openComments + comments.length,
        returns: returns + 1,
      }),
      also: async (manager, { id: disclosureId, revision }, at) => {
        await this.comments.add(manager, pinned, { disclosureId, revision, madeBy: ask.actor.accountId, madeAt: at });
        await this.returns.add(manager, { disclosureId, revision, reason, reasons, by: ask.actor, at });
      },
    });
  }

  private async holds(
    manager: EntityManager,
    { id, revision }: Pick<Subject, 'id' | 'revision'>,
    reasons: readonly ReturnReason[],
  ): Promise<Outcome<void>> {
    if (reasons.every(({ finding, comment }) => finding === null && comment === null)) return done();
    const findings = await this.verdicts.findings(manager, id, revision);
    return reasonsHold(reasons, findings, await this.comments.list(manager, id));
  }
}
