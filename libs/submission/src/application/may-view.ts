import type { DataSource } from 'typeorm';
import { maySee, type Person } from '#cycle';
import { done, type Outcome, refused } from '#kernel';
import type { DisclosureViewRepository } from '../persistence/disclosure-view.repository.js';

/** Before anything of a disclosure is shown: is it there, and may this person look into its department? */
export class MayView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: DisclosureViewRepository,
  ) {}

  async run(actor: Person, id: string): Promise<Outcome<void, 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const departmentId = await this.views.departmentOf(this.dataSource.manager, id);
    if (departmentId === null) return refused('DISCLOSURE.NOT_FOUND', { id });
    return maySee(actor, departmentId) ? done() : refused('ACCESS.OTHER_DEPARTMENT');
  }
}
