import type { DataSource } from 'typeorm';
import { done, type Outcome, refused } from '#kernel';
import type { Person } from '../domain/subject.js';
import type { VerdictKind } from '../domain/verdict.js';
import type { VerdictView } from '../domain/views.js';
import type { VerdictRepository } from '../persistence/verdict.repository.js';
import type { MayView } from './may-view.js';

/** What validation found in a revision, or scoring; also after a failed check, when the findings go back with the draft. */
export class ReadVerdict {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly verdicts: VerdictRepository,
  ) {}

  async run<K extends VerdictKind>(
    actor: Person,
    id: string,
    revision: number,
    kind: K,
  ): Promise<
    Outcome<VerdictView<K>, 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT' | 'SUBMISSION.VERDICT_PENDING'>
  > {
    const access = await this.mayView.run(actor, id);
    if (!access.ok) return access;
    const verdict = await this.verdicts.read(this.dataSource.manager, id, revision, kind);
    return verdict ? done(verdict) : refused('SUBMISSION.VERDICT_PENDING', { revision });
  }
}
