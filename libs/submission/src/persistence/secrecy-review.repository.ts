import type { EntityManager } from 'typeorm';
import { newId } from '#platform';
import type { SecrecyOutcome } from '../domain/confirmation.js';

const ADD = `
  insert into gongkai.secrecy_review (id, disclosure_id, revision, outcome, note, content_hash, reviewed_by, reviewed_at)
  select $1, disclosure_id, revision, $4, $5, content_hash, $6, $7
  from gongkai.revision where disclosure_id = $2 and revision = $3`;

/** Secrecy reviews, each bound to the content by its hash. */
export class SecrecyReviewRepository {
  async add(
    manager: EntityManager,
    review: {
      disclosureId: string;
      revision: number;
      outcome: SecrecyOutcome;
      note: string | null;
      reviewedBy: string;
      reviewedAt: Date;
    },
  ): Promise<void> {
    const { disclosureId, revision, outcome, note, reviewedBy, reviewedAt } = review;
    const id = newId<'secrecy-review'>();
    await manager.query(ADD, [id, disclosureId, revision, outcome, note, reviewedBy, reviewedAt]);
  }
}
