import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { done, type Outcome } from '#kernel';
import type { MayView } from '#submission';
import type { ApprovalView } from '../domain/approval.js';
import type { ApprovalRepository } from '../persistence/approval.repository.js';

/** Who endorsed and approved which revision, with the 批复 that says so. */
export class ListApprovals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly approvals: ApprovalRepository,
  ) {}

  async run(
    actor: Person,
    disclosureId: string,
  ): Promise<Outcome<readonly ApprovalView[], 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const access = await this.mayView.run(actor, disclosureId);
    return access.ok ? done(await this.approvals.list(this.dataSource.manager, disclosureId)) : access;
  }
}
