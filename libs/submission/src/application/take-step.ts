import type { EntityManager } from 'typeorm';
import type { AuditTrail } from '#audit';
import { isToldKind, type JobName } from '#contracts';
import type { RequestKey } from '#database';
import type { Json } from '#kernel';
import type { Outbox } from '#messaging';
import type { Standing, Subject } from '../domain/subject.js';
import type { Transition } from '../domain/transition.js';
import type { DisclosureRepository } from '../persistence/disclosure.repository.js';
import type { Receipt } from './ask.js';

/** A step that was decided on and is now taken, under the lock of its disclosure. */
export interface Step {
  readonly transition: Transition;
  readonly subject: Subject;
  readonly requestId: string;
  /** Set for a person's request, whose answer is noted; null for a step of the system. */
  readonly request: RequestKey | null;
  readonly at: Date;
  /** What changes beside the state. */
  readonly changes: Partial<Standing>;
  readonly reason: string | null;
  /** For the audit trail. */
  readonly details: Json;
}

/** Takes a step: the new standing, the audit entry and the jobs, all in the caller's transaction. */
export class TakeStep {
  constructor(
    private readonly disclosures: DisclosureRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async run(manager: EntityManager, step: Step): Promise<Receipt> {
    const { subject, transition, requestId, request, at } = step;
    const next = after(step);
    const receipt: Receipt = {
      disclosureId: subject.id,
      state: next.state,
      version: subject.version + 1,
      revision: next.revision,
      at: at.toISOString(),
    };
    const record = request && { ...request, answer: JSON.stringify(receipt) };
    await this.disclosures.write(manager, subject.id, next, at, record);
    const { seq } = await this.audit.append(manager, {
      disclosureId: subject.id,
      actorId: request?.actorId ?? null,
      action: transition.audit,
      revision: next.revision || null,
      reason: step.reason,
      details: step.details,
      at,
      requestId,
    });
    for (const job of transition.jobs) await this.ask(manager, job, subject.id, next, requestId);
    if (isToldKind(transition.audit)) {
      await this.outbox.ask(manager, 'notification.tell', { v: 1, disclosureId: subject.id, seq, requestId });
    }
    return receipt;
  }

  /** Checks point at the frozen revision; the calendar is asked to look when the publication time comes. */
  private ask(manager: EntityManager, job: JobName, disclosureId: string, next: Standing, requestId: string) {
    if (job === 'publication.release-due') {
      return this.outbox.ask(manager, job, { v: 1, requestId }, { at: next.publishAt });
    }
    const contentHash = next.revisionHash ?? '';
    return this.outbox.ask(manager, job, { v: 1, disclosureId, revision: next.revision, contentHash, requestId });
  }
}

/** A publication time stands only while it is scheduled or has come; that a return is asked for, only in review. */
function after({ subject, transition, changes }: Step): Subject {
  const timed = transition.to === 'scheduled' || transition.to === 'published';
  const publishAt = timed ? subject.publishAt : null;
  const returnAsked = transition.to === 'in_review' ? subject.returnAsked : null;
  return { ...subject, publishAt, returnAsked, ...changes, state: transition.to };
}
