import type { Outcome } from '#kernel';
import { type Ask, namesOf, type PerformAction, type Receipt } from '#submission';
import type { ApprovalRepository } from '../persistence/approval.repository.js';

/** 初审通过: the supervising department has no objection; 财政 goes on from here. */
export class EndorseDisclosure {
  constructor(
    private readonly perform: PerformAction,
    private readonly approvals: ApprovalRepository,
  ) {}

  run(ask: Ask): Promise<Outcome<Receipt>> {
    return this.perform.run(ask, {
      action: 'endorse',
      changes: ({ revision }) => ({
        endorsedRevision: revision,
        endorsedBy: namesOf(ask.actor),
        takenUpRevision: null,
      }),
      also: (manager, subject, at) =>
        this.approvals.add(manager, { subject, level: 'supervisor', given: {}, by: ask.actor, at }),
    });
  }
}
