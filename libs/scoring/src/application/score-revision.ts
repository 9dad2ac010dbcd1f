import type { DataSource } from 'typeorm';
import type { RevisionRef } from '#contracts';
import { type Outcome, refused } from '#kernel';
import type { RecordVerdict, RevisionRepository, VerdictEffect } from '#submission';
import { builtInPack } from '#template';
import { scoreDocument } from '../domain/score-document.js';

/** Recomputes the self-evaluations of one frozen revision and keeps the verdict. Doing it twice changes nothing. */
export class ScoreRevision {
  constructor(
    private readonly dataSource: DataSource,
    private readonly revisions: RevisionRepository,
    private readonly recordVerdict: RecordVerdict,
  ) {}

  /** Refuses with REVISION.NOT_FOUND, SUBMISSION.OTHER_CONTENT. */
  async run(ref: RevisionRef): Promise<Outcome<VerdictEffect>> {
    const frozen = await this.revisions.read(this.dataSource.manager, ref.disclosureId, ref.revision);
    if (!frozen) return refused('REVISION.NOT_FOUND', { revision: ref.revision });
    const pack = await builtInPack(frozen.document.pack.id);
    return this.recordVerdict.run(ref, 'scoring', scoreDocument(frozen.document, pack));
  }
}
