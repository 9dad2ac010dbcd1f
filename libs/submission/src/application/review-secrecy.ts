import type { Outcome } from '#kernel';
import { SECRECY_NAMES, type SecrecyOutcome } from '../domain/confirmation.js';
import type { SecrecyReviewRepository } from '../persistence/secrecy-review.repository.js';
import type { Ask, Receipt } from './ask.js';
import type { PerformAction } from './perform-action.js';

export interface SecrecyJudgement {
  readonly outcome: SecrecyOutcome;
  /** What may not be made public; needed where it is not cleared. */
  readonly note?: string | null;
}

/** 保密审查: whether this very content may be made public. A later revision must be reviewed anew. */
export class ReviewSecrecy {
  constructor(
    private readonly perform: PerformAction,
    private readonly reviews: SecrecyReviewRepository,
  ) {}

  run(ask: Ask, { outcome, note = null }: SecrecyJudgement): Promise<Outcome<Receipt>> {
    return this.perform.run(ask, {
      action: 'review_secrecy',
      input: { outcome, note },
      given: { outcome, reason: note ?? '' },
      reason: note,
      details: { outcome, result: { ...SECRECY_NAMES[outcome] } },
      changes: ({ revision }) => ({ clearedRevision: outcome === 'cleared' ? revision : null }),
      also: (manager, { id, revision }, reviewedAt) =>
        this.reviews.add(manager, {
          disclosureId: id,
          revision,
          outcome,
          note,
          reviewedBy: ask.actor.accountId,
          reviewedAt,
        }),
    });
  }
}
