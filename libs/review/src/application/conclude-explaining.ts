import type { EntityManager } from 'typeorm';
import type { AuditTrail } from '#audit';
import type { AuditKind, Finding } from '#contracts';
import type { RequestRecordRepository } from '#database';
import type { Json } from '#kernel';
import {
  type Ask,
  countUnexplained,
  type DisclosureRepository,
  type ExplanationRepository,
  requestOf,
  type Subject,
} from '#submission';
import { type ExplanationsView, explanationsOf } from '../domain/explaining.js';

/** A deed about the explanations of a disclosure that has just been done. */
export interface Done {
  readonly ask: Omit<Ask, 'expectedVersion'>;
  /** What makes it the same request when it comes again; it goes into the trail as well. */
  readonly said: Json;
  readonly subject: Subject;
  /** Everyone who has a hand in the content now. */
  readonly authors: readonly string[];
  readonly findings: readonly Finding[];
  readonly audit: AuditKind;
  readonly at: Date;
}

/** What every deed about explanations ends with: counts what is still open, notes the answer and the audit entry. */
export class ConcludeExplaining {
  constructor(
    private readonly explanations: ExplanationRepository,
    private readonly disclosures: DisclosureRepository,
    private readonly requests: RequestRecordRepository,
    private readonly audit: AuditTrail,
  ) {}

  async run(manager: EntityManager, { ask, said, subject, authors, findings, audit, at }: Done) {
    const { id, revision } = subject;
    const written = await this.explanations.list(manager, id);
    const unexplained = countUnexplained(findings, written);
    const view: ExplanationsView = { revision, unexplained, items: explanationsOf(findings, written) };
    await this.disclosures.noteExplanations(manager, subject, { unexplained, authors }, at);
    await this.requests.note(manager, { ...requestOf(ask, said).key, answer: JSON.stringify(view) }, at);
    await this.audit.append(manager, {
      disclosureId: id,
      actorId: ask.actor.accountId,
      action: audit,
      revision,
      reason: null,
      details: said,
      at,
      requestId: ask.requestId,
    });
    return view;
  }
}
