import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { done, type Outcome, refused } from '#kernel';
import type { DraftView } from '../domain/views.js';
import type { DraftRepository } from '../persistence/draft.repository.js';
import type { MayView } from './may-view.js';

/** The draft with the version on which the next save builds. */
export class ReadDraft {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly drafts: DraftRepository,
  ) {}

  async run(
    actor: Person,
    id: string,
  ): Promise<Outcome<DraftView, 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const access = await this.mayView.run(actor, id);
    if (!access.ok) return access;
    const draft = await this.drafts.read(this.dataSource.manager, id);
    return draft ? done(draft) : refused('DISCLOSURE.NOT_FOUND', { id });
  }
}
