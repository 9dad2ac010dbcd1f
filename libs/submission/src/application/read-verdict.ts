import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { done, type Outcome, refused } from '#kernel';
import { followVerdict } from '../domain/follow-verdict.js';
import type { VerdictKind } from '../domain/verdict.js';
import type { FollowedVerdict } from '../domain/views.js';
import type { ExplanationRepository } from '../persistence/explanation.repository.js';
import type { VerdictRepository } from '../persistence/verdict.repository.js';
import type { MayView } from './may-view.js';

/**
 * What validation found in a revision, or scoring, beside what it found in the revision before; also after a failed
 * check, when the findings go back with the draft.
 */
export class ReadVerdict {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly verdicts: VerdictRepository,
    private readonly explanations: ExplanationRepository,
  ) {}

  async run<K extends VerdictKind>(
    actor: Person,
    id: string,
    revision: number,
    kind: K,
  ): Promise<
    Outcome<FollowedVerdict<K>, 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT' | 'SUBMISSION.VERDICT_PENDING'>
  > {
    const access = await this.mayView.run(actor, id);
    if (!access.ok) return access;
    const { manager } = this.dataSource;
    const verdict = await this.verdicts.read(manager, id, revision, kind);
    if (!verdict) return refused('SUBMISSION.VERDICT_PENDING', { revision });
    const before = await this.verdicts.readBefore(manager, id, revision, kind);
    return done(followVerdict(verdict, before, await this.explanations.list(manager, id)));
  }
}
