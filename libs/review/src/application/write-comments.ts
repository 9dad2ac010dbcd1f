import type { EntityManager } from 'typeorm';
import type { AuditTrail } from '#audit';
import { bothNames, STATE_NAMES } from '#contracts';
import type { RequestRecordRepository } from '#database';
import { done, type Json, type Outcome, refused } from '#kernel';
import {
  type Ask,
  type DisclosureRepository,
  namingBoth,
  type OncePerRequest,
  requestOf,
  type Subject,
} from '#submission';
import type { NewComment, ReviewComment } from '../domain/comment.js';
import { mayReview } from '../domain/may-review.js';
import type { CommentRepository } from '../persistence/comment.repository.js';
import type { LatestPlaces } from './latest-places.js';

type AnyAsk = Omit<Ask, 'expectedVersion'>;

/** 写审核意见: asks the department something without returning what it submitted. */
export class WriteComments {
  constructor(
    private readonly oncePerRequest: OncePerRequest,
    private readonly disclosures: DisclosureRepository,
    private readonly comments: CommentRepository,
    private readonly places: LatestPlaces,
    private readonly requests: RequestRecordRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Also REVIEW.OWN_WORK, REVIEW.OWN_DEPARTMENT, REVIEW.NOT_IN_REVIEW, REVIEW.NO_SUCH_PLACE. */
  run(ask: AnyAsk, written: readonly NewComment[]): Promise<Outcome<readonly ReviewComment[]>> {
    const said = { comments: written as unknown as Json };
    const request = requestOf(ask, said);
    return this.oncePerRequest.run(request, async (manager, subject, at) => {
      const allowed = mayComment(ask, subject);
      if (!allowed.ok) return allowed;
      const pinned = await this.places.pin(manager, subject.id, subject.revision, written);
      if (!pinned.ok) return pinned;
      const of = { disclosureId: subject.id, revision: subject.revision, madeBy: ask.actor.accountId, madeAt: at };
      const comments = await this.comments.add(manager, pinned.value, of);
      await this.disclosures.noteComments(manager, subject.id, comments.length, at);
      await this.requests.note(manager, { ...request.key, answer: JSON.stringify(comments) }, at);
      await this.note(manager, ask, subject, said, at);
      return done(comments);
    });
  }

  private note(manager: EntityManager, ask: AnyAsk, subject: Subject, said: { comments: Json }, at: Date) {
    return this.audit.append(manager, {
      disclosureId: subject.id,
      actorId: ask.actor.accountId,
      action: 'comment.written',
      revision: subject.revision,
      reason: null,
      details: namingBoth(ask.actor, said),
      at,
      requestId: ask.requestId,
    });
  }
}

function mayComment({ actor }: AnyAsk, subject: Subject): Outcome<void> {
  const allowed = mayReview(actor, subject);
  if (!allowed.ok) return allowed;
  const { state } = subject;
  return state === 'in_review' ? done() : refused('REVIEW.NOT_IN_REVIEW', { stateName: bothNames(STATE_NAMES[state]) });
}
