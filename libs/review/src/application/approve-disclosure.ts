import type { Outcome } from '#kernel';
import type { Ask, PerformAction, Receipt } from '#submission';
import type { Approval } from '../domain/approval.js';
import type { ApprovalRepository } from '../persistence/approval.repository.js';

/** 批准: what was checked and signed off may be published as it is. */
export class ApproveDisclosure {
  constructor(
    private readonly perform: PerformAction,
    private readonly approvals: ApprovalRepository,
  ) {}

  run(ask: Ask, given: Approval = {}): Promise<Outcome<Receipt>> {
    const { documentNumber = null, dated = null } = given;
    return this.perform.run(ask, {
      action: 'approve',
      input: { documentNumber, dated },
      given: dated === null ? {} : { approvalDate: dated },
      details: { documentNumber, dated },
      also: (manager, subject, at) =>
        this.approvals.add(manager, { subject, level: 'reviewer', given, by: ask.actor, at }),
    });
  }
}
