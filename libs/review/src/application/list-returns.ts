import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { done, type Outcome } from '#kernel';
import type { MayView } from '#submission';
import type { ReturnView } from '../domain/return-reason.js';
import type { ReturnRepository } from '../persistence/return.repository.js';

/** Every return of a disclosure with its reasons, the latest first. */
export class ListReturns {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly returns: ReturnRepository,
  ) {}

  async run(
    actor: Person,
    disclosureId: string,
  ): Promise<Outcome<readonly ReturnView[], 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const access = await this.mayView.run(actor, disclosureId);
    return access.ok ? done(await this.returns.list(this.dataSource.manager, disclosureId)) : access;
  }
}
