import type { EntityManager } from 'typeorm';
import type { AuditTrail } from '#audit';
import { type AuditKind, bothNames, isToldKind, STATE_NAMES } from '#contracts';
import type { Person } from '#cycle';
import type { RequestRecordRepository } from '#database';
import { done, type Json, type Outcome, refused } from '#kernel';
import type { Outbox } from '#messaging';
import {
  type Ask,
  type DisclosureRepository,
  namingBoth,
  type OncePerRequest,
  requestOf,
  type Subject,
} from '#submission';
import { type CommentDeed, openedBy, type ReviewComment } from '../domain/comment.js';
import type { CommentChange, CommentRepository } from '../persistence/comment.repository.js';

export interface CommentAsk extends Omit<Ask, 'expectedVersion'> {
  readonly commentId: string;
}

/** What one deed adds to the common course. */
export interface ChangingComment extends CommentDeed {
  readonly allowed: (actor: Person, subject: Subject) => Outcome<void>;
  readonly audit: AuditKind;
  /** All that the person said, beside which comment it is. */
  readonly said: { readonly [member: string]: Json };
  readonly change: (by: string, at: Date) => CommentChange;
}

/** The common course of every deed on a comment: role, state, status, then the change, the count and the trail. */
export class ChangeComment {
  constructor(
    private readonly oncePerRequest: OncePerRequest,
    private readonly disclosures: DisclosureRepository,
    private readonly comments: CommentRepository,
    private readonly requests: RequestRecordRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /** Also REVIEW.COMMENT_NOT_FOUND, REVIEW.COMMENT_CLOSED, REVIEW.COMMENT_RESOLVED, REVIEW.COMMENT_OPEN. */
  run(ask: CommentAsk, deed: ChangingComment): Promise<Outcome<ReviewComment>> {
    const said = { comment: ask.commentId, ...deed.said };
    const request = requestOf(ask, { ...said, action: deed.audit });
    return this.oncePerRequest.run(request, async (manager, subject, at) => {
      const found = await this.find(manager, ask, deed, subject);
      if (!found.ok) return found;
      const change = { status: deed.to, ...deed.change(ask.actor.accountId, at) };
      const comment = await this.comments.change(manager, ask.commentId, change);
      await this.disclosures.noteComments(manager, subject.id, openedBy(found.value.status, deed), at);
      await this.requests.note(manager, { ...request.key, answer: JSON.stringify(comment) }, at);
      await this.note(manager, ask, deed, subject, said, at);
      return done(comment);
    });
  }

  private async find(
    manager: EntityManager,
    { actor, commentId }: CommentAsk,
    deed: ChangingComment,
    subject: Subject,
  ): Promise<Outcome<ReviewComment>> {
    const access = deed.allowed(actor, subject);
    if (!access.ok) return access;
    const { state } = subject;
    if (!deed.states.includes(state))
      return refused('REVIEW.COMMENT_CLOSED', { state, stateName: bothNames(STATE_NAMES[state]) });
    const comment = await this.comments.find(manager, subject.id, commentId);
    if (!comment) return refused('REVIEW.COMMENT_NOT_FOUND', { id: commentId });
    if (deed.from.includes(comment.status)) return done(comment);
    return refused(comment.status === 'resolved' ? 'REVIEW.COMMENT_RESOLVED' : 'REVIEW.COMMENT_OPEN');
  }

  private async note(
    manager: EntityManager,
    ask: CommentAsk,
    { audit }: ChangingComment,
    subject: Subject,
    said: { readonly [member: string]: Json },
    at: Date,
  ): Promise<void> {
    const { requestId } = ask;
    const { seq } = await this.audit.append(manager, {
      disclosureId: subject.id,
      actorId: ask.actor.accountId,
      action: audit,
      revision: subject.revision,
      reason: null,
      details: namingBoth(ask.actor, said),
      at,
      requestId,
    });
    if (!isToldKind(audit)) return;
    await this.outbox.ask(manager, 'notification.tell', { v: 1, disclosureId: subject.id, seq, requestId });
  }
}
