import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { diffDocuments } from '#entry';
import { done, type Outcome, refused } from '#kernel';
import type { MayView, RevisionRepository, VerdictRepository } from '#submission';
import { diffFindings, type RevisionDiff, readable } from '../domain/revision-diff.js';

/** What is different between any two revisions of a disclosure, and in what was found in them. */
export class CompareRevisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly revisions: RevisionRepository,
    private readonly verdicts: VerdictRepository,
  ) {}

  async run(
    actor: Person,
    id: string,
    { from, to }: { readonly from: number; readonly to: number },
  ): Promise<Outcome<RevisionDiff, 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT' | 'REVISION.NOT_FOUND'>> {
    const access = await this.mayView.run(actor, id);
    if (!access.ok) return access;
    const { manager } = this.dataSource;
    const before = await this.revisions.read(manager, id, from);
    if (!before) return refused('REVISION.NOT_FOUND', { revision: from });
    const after = await this.revisions.read(manager, id, to);
    if (!after) return refused('REVISION.NOT_FOUND', { revision: to });
    const found = await this.verdicts.findings(manager, id, from);
    const findings = diffFindings(found, await this.verdicts.findings(manager, id, to));
    return done({ from, to, ...readable(diffDocuments(before.document, after.document)), findings });
  }
}
