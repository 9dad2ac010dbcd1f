import type { Outcome } from '#kernel';
import { type Ask, levelOf, type PerformAction, type Receipt } from '#submission';

/** 放回: puts what lies at one's desk back for another reviewer. */
export class ReleaseReview {
  constructor(private readonly perform: PerformAction) {}

  run(ask: Ask): Promise<Outcome<Receipt>> {
    return this.perform.run(ask, {
      action: 'release',
      changes: (subject) => ({ [levelOf(subject)]: null, takenUpRevision: null }),
    });
  }
}
