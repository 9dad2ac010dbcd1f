import type { EntityManager } from 'typeorm';
import type { AuditTrail } from '#audit';
import { bothNames, STATE_NAMES } from '#contracts';
import { mayActAs } from '#cycle';
import type { RequestRecordRepository } from '#database';
import { done, type Outcome, refused } from '#kernel';
import type { Outbox } from '#messaging';
import { type Ask, type DisclosureRepository, type OncePerRequest, requestOf, type Subject } from '#submission';
import { ANSWERING_STATES, type CommentView } from '../domain/comment.js';
import type { CommentRepository } from '../persistence/comment.repository.js';

export interface Answer extends Omit<Ask, 'expectedVersion'> {
  readonly commentId: string;
  readonly text: string;
}

/** 答复意见: closes the task of a comment. A later answer replaces the earlier one; the audit trail keeps both. */
export class AnswerComment {
  constructor(
    private readonly oncePerRequest: OncePerRequest,
    private readonly disclosures: DisclosureRepository,
    private readonly comments: CommentRepository,
    private readonly requests: RequestRecordRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /** Also REVIEW.COMMENT_NOT_FOUND, REVIEW.COMMENT_CLOSED. */
  run(answer: Answer): Promise<Outcome<CommentView>> {
    const { commentId, text } = answer;
    const request = requestOf(answer, { answer: commentId, text });
    return this.oncePerRequest.run(request, async (manager, subject, at) => {
      const comment = await this.open(manager, answer, subject);
      if (!comment.ok) return comment;
      const answered = { answer: text, answeredBy: answer.actor.accountId, answeredAt: at };
      await this.comments.answer(manager, commentId, answered);
      if (comment.value.answer === null) await this.disclosures.noteComments(manager, subject.id, -1, at);
      const view: CommentView = { ...comment.value, ...answered, answeredAt: at.toISOString() };
      await this.requests.note(manager, { ...request.key, answer: JSON.stringify(view) }, at);
      await this.note(manager, answer, subject, at);
      return done(view);
    });
  }

  private async open(manager: EntityManager, answer: Answer, subject: Subject): Promise<Outcome<CommentView>> {
    const access = mayActAs(answer.actor, 'preparer', subject.departmentId);
    if (!access.ok) return access;
    const { state } = subject;
    if (!ANSWERING_STATES.includes(state))
      return refused('REVIEW.COMMENT_CLOSED', { state, stateName: bothNames(STATE_NAMES[state]) });
    const comment = await this.comments.find(manager, subject.id, answer.commentId);
    return comment ? done(comment) : refused('REVIEW.COMMENT_NOT_FOUND', { id: answer.commentId });
  }

  private async note(manager: EntityManager, answer: Answer, subject: Subject, at: Date): Promise<void> {
    const { seq } = await this.audit.append(manager, {
      disclosureId: subject.id,
      actorId: answer.actor.accountId,
      action: 'comment.answered',
      revision: subject.revision,
      reason: null,
      details: { comment: answer.commentId, text: answer.text },
      at,
      requestId: answer.requestId,
    });
    const { requestId } = answer;
    await this.outbox.ask(manager, 'notification.tell', { v: 1, disclosureId: subject.id, seq, requestId });
  }
}
