import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction } from '#database';
import { type Clock, done, type Outcome, refused } from '#kernel';
import {
  type DisclosureRepository,
  decide,
  type ExplanationRepository,
  type Receipt,
  type TakeStep,
  type VerdictRepository,
} from '#submission';
import { type ExplainedFinding, explainedIn } from '../domain/explained.js';
import type { PublicationRepository } from '../persistence/publication.repository.js';

/** 公开: makes one due disclosure public. The row lock, the state and a unique row see to it that this happens once. */
export class PublishDisclosure {
  constructor(
    private readonly dataSource: DataSource,
    private readonly disclosures: DisclosureRepository,
    private readonly verdicts: VerdictRepository,
    private readonly explanations: ExplanationRepository,
    private readonly publications: PublicationRepository,
    private readonly takeStep: TakeStep,
    private readonly clock: Clock,
  ) {}

  /** Refuses with DISCLOSURE.NOT_ALLOWED when another service was first, PUBLICATION.NOT_DUE before the time. */
  run(disclosureId: string, requestId: string): Promise<Outcome<Receipt>> {
    return inTransaction(this.dataSource, (manager) => this.publish(manager, disclosureId, requestId));
  }

  private async publish(manager: EntityManager, disclosureId: string, requestId: string): Promise<Outcome<Receipt>> {
    const locked = await this.disclosures.lock(manager, disclosureId, null);
    if (!locked) return refused('DISCLOSURE.NOT_FOUND', { id: disclosureId });
    const { subject } = locked;
    const at = this.clock.now();
    const decision = decide('publish', { subject, doer: 'system', given: {}, now: at });
    if (!decision.ok) return decision;
    const { revision, revisionHash: contentHash } = subject;
    const explained = await this.explained(manager, disclosureId, revision);
    await this.publications.add(manager, { disclosureId, revision, contentHash, explained, at });
    const receipt = await this.takeStep.run(manager, {
      transition: decision.value,
      subject,
      requestId,
      request: null,
      at,
      changes: { publishedRevision: revision },
      reason: null,
      details: { contentHash },
    });
    return done(receipt);
  }

  /** Copied when it goes out: what is said of a published revision never changes, whatever is said later. */
  private async explained(
    manager: EntityManager,
    disclosureId: string,
    revision: number,
  ): Promise<readonly ExplainedFinding[]> {
    const findings = await this.verdicts.findings(manager, disclosureId, revision);
    return explainedIn(findings, await this.explanations.list(manager, disclosureId));
  }
}
