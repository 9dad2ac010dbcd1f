import type { Outcome } from '#kernel';
import { type Ask, levelOf, type PerformAction, type Receipt } from '#submission';

/** 领取: takes a revision up for review. From now on the department may not take it back, and no other reviewer judges it. */
export class ClaimReview {
  constructor(private readonly perform: PerformAction) {}

  run(ask: Ask): Promise<Outcome<Receipt>> {
    const { accountId } = ask.actor.actsFor ?? ask.actor;
    return this.perform.run(ask, {
      action: 'claim',
      changes: (subject) => ({ [levelOf(subject)]: accountId, takenUpRevision: subject.revision }),
    });
  }
}
