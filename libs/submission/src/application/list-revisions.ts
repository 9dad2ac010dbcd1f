import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { done, type Outcome } from '#kernel';
import type { RevisionItem } from '../domain/views.js';
import type { RevisionRepository } from '../persistence/revision.repository.js';
import type { MayView } from './may-view.js';

/** Every frozen revision of a disclosure, the latest first, without the documents. */
export class ListRevisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly revisions: RevisionRepository,
  ) {}

  async run(
    actor: Person,
    id: string,
  ): Promise<Outcome<readonly RevisionItem[], 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const access = await this.mayView.run(actor, id);
    return access.ok ? done(await this.revisions.list(this.dataSource.manager, id)) : access;
  }
}
