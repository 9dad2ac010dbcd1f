import type { DataSource, EntityManager } from 'typeorm';
import type { AuditTrail } from '#audit';
import type { RevisionRef } from '#contracts';
import { inTransaction } from '#database';
import { type Clock, done, type Outcome, refused } from '#kernel';
import { decide } from '../domain/decide.js';
import { countUnexplained } from '../domain/explanation.js';
import type { Subject } from '../domain/subject.js';
import { type NewVerdict, type Reports, type VerdictKind, verdictOf } from '../domain/verdict.js';
import type { DisclosureRepository } from '../persistence/disclosure.repository.js';
import type { ExplanationRepository } from '../persistence/explanation.repository.js';
import type { Recorded, VerdictRepository } from '../persistence/verdict.repository.js';
import type { TakeStep } from './take-step.js';

/** recorded: kept; passed, failed: it was the last of the two and moved the disclosure on; repeated: known already. */
export type VerdictEffect = 'recorded' | 'passed' | 'failed' | 'repeated';

/**
 * Keeps what a worker found in a frozen revision, once. The last of the two verdicts moves the disclosure on in the
 * same transaction; a verdict on a revision that was withdrawn meanwhile is kept and moves nothing.
 */
export class RecordVerdict {
  constructor(
    private readonly dataSource: DataSource,
    private readonly disclosures: DisclosureRepository,
    private readonly verdicts: VerdictRepository,
    private readonly explanations: ExplanationRepository,
    private readonly audit: AuditTrail,
    private readonly takeStep: TakeStep,
    private readonly clock: Clock,
  ) {}

  /** Refuses with DISCLOSURE.NOT_FOUND, SUBMISSION.OTHER_CONTENT. */
  run<K extends VerdictKind>(ref: RevisionRef, kind: K, report: Reports[K]): Promise<Outcome<VerdictEffect>> {
    const verdict = verdictOf(kind, report);
    return inTransaction(this.dataSource, (manager) => this.record(manager, ref, verdict));
  }

  private async record(manager: EntityManager, ref: RevisionRef, verdict: NewVerdict): Promise<Outcome<VerdictEffect>> {
    const locked = await this.disclosures.lock(manager, ref.disclosureId, null);
    if (!locked) return refused('DISCLOSURE.NOT_FOUND', { id: ref.disclosureId });
    const at = this.clock.now();
    const recorded = await this.verdicts.record(manager, ref, verdict, at);
    if (!recorded.known) return refused('SUBMISSION.OTHER_CONTENT', { revision: ref.revision });
    if (!recorded.fresh) return done<VerdictEffect>('repeated');
    const { subject } = locked;
    await this.note(manager, ref, subject, verdict, at);
    return this.moveOn(manager, ref, subject, recorded, at);
  }

  private note(
    manager: EntityManager,
    ref: RevisionRef,
    subject: Subject,
    verdict: NewVerdict,
    at: Date,
  ): Promise<unknown> {
    const { kind, blocking, explain, notice } = verdict;
    return this.audit.append(manager, {
      disclosureId: subject.id,
      actorId: null,
      action: `${kind}.recorded`,
      revision: ref.revision,
      reason: null,
      details: { blocking, explain, notice },
      at,
      requestId: ref.requestId,
    });
  }

  private async moveOn(
    manager: EntityManager,
    ref: RevisionRef,
    subject: Subject,
    verdicts: Recorded,
    at: Date,
  ): Promise<Outcome<VerdictEffect>> {
    const action = verdicts.blocking > 0 ? 'fail' : 'pass';
    const decision = decide(action, { subject, doer: 'system', given: { verdicts }, now: at });
    if (!decision.ok || subject.revision !== ref.revision) return done<VerdictEffect>('recorded');
    await this.takeStep.run(manager, {
      transition: decision.value,
      subject,
      requestId: ref.requestId,
      request: null,
      at,
      changes: { unexplained: await this.countUnexplained(manager, ref, verdicts) },
      reason: null,
      details: { blocking: verdicts.blocking },
    });
    return done<VerdictEffect>(action === 'pass' ? 'passed' : 'failed');
  }

  /** What was explained and confirmed in an earlier revision need not be explained again. */
  private async countUnexplained(
    manager: EntityManager,
    { disclosureId, revision }: RevisionRef,
    { explain }: Recorded,
  ): Promise<number> {
    if (explain === 0) return 0;
    const written = await this.explanations.list(manager, disclosureId);
    if (written.length === 0) return explain;
    return countUnexplained(await this.verdicts.findings(manager, disclosureId, revision), written);
  }
}
