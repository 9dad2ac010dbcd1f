import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { done, type Outcome, refused } from '#kernel';
import type { RevisionView } from '../domain/views.js';
import type { RevisionRepository } from '../persistence/revision.repository.js';
import type { MayView } from './may-view.js';

/** One frozen revision with its document. */
export class ReadRevision {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly revisions: RevisionRepository,
  ) {}

  async run(
    actor: Person,
    id: string,
    revision: number,
  ): Promise<Outcome<RevisionView, 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT' | 'REVISION.NOT_FOUND'>> {
    const access = await this.mayView.run(actor, id);
    if (!access.ok) return access;
    const view = await this.revisions.read(this.dataSource.manager, id, revision);
    return view ? done(view) : refused('REVISION.NOT_FOUND', { revision });
  }
}
