import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { done, type Outcome } from '#kernel';
import type { ExplanationRepository, MayView, RevisionRepository, VerdictRepository } from '#submission';
import { type SuggestedReason, suggestReasons } from '../domain/return-reason.js';
import type { CommentRepository } from '../persistence/comment.repository.js';

/** The reasons for a return that findings and comments of the latest revision suggest. */
export class SuggestReturn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly revisions: RevisionRepository,
    private readonly verdicts: VerdictRepository,
    private readonly explanations: ExplanationRepository,
    private readonly comments: CommentRepository,
  ) {}

  async run(
    actor: Person,
    id: string,
  ): Promise<Outcome<readonly SuggestedReason[], 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const access = await this.mayView.run(actor, id);
    if (!access.ok) return access;
    const { manager } = this.dataSource;
    const [latest] = await this.revisions.list(manager, id);
    const findings = latest ? await this.verdicts.findings(manager, id, latest.revision) : [];
    const written = await this.explanations.list(manager, id);
    return done(suggestReasons(findings, written, await this.comments.list(manager, id)));
  }
}
