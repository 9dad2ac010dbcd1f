import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction } from '#database';
import { type Clock, done, type Outcome, refused } from '#kernel';
import { type DisclosureRepository, decide, type Receipt, type TakeStep } from '#submission';
import type { PublicationRepository } from '../persistence/publication.repository.js';

/** 公开: makes one due disclosure public. The row lock, the state and a unique row see to it that this happens once. */
export class PublishDisclosure {
  constructor(
    private readonly dataSource: DataSource,
    private readonly disclosures: DisclosureRepository,
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
    await this.publications.add(manager, { disclosureId, revision, contentHash, at });
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
}
