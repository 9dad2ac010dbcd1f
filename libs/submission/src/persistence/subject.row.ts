import type { State } from '#contracts';
import type { DisclosureId } from '#kernel';
import type { Subject } from '../domain/subject.js';

/** The columns of a subject; `d` is the disclosure, `c` its cycle, `f` its draft. */
export const SUBJECT_COLUMNS = `
  d.id, d.department_id, d.state, d.version, d.revision, d.revision_hash, d.authors, d.signed_off_revision,
  d.cleared_revision, d.return_asked,
  d.supervisor, d.reviewer, d.taken_up_revision, d.endorsed_revision, d.endorsed_by, d.returns, d.spending, d.last_spending,
  d.open_comments, d.unexplained, d.publish_at, d.published_revision, f.content_hash as draft_hash,
  c.pack_id, c.fiscal_year, c.publish_at as cycle_publish_at, c.review_levels`;

export interface SubjectRow {
  readonly id: DisclosureId;
  readonly department_id: string;
  readonly state: State;
  readonly version: number;
  readonly revision: number;
  readonly revision_hash: string | null;
  readonly authors: string[];
  readonly signed_off_revision: number | null;
  readonly cleared_revision: number | null;
  readonly return_asked: string | null;
  readonly supervisor: string | null;
  readonly reviewer: string | null;
  readonly taken_up_revision: number | null;
  readonly endorsed_revision: number | null;
  readonly endorsed_by: string[];
  readonly returns: number;
  readonly spending: string | null;
  readonly last_spending: string | null;
  readonly open_comments: number;
  readonly unexplained: number;
  readonly publish_at: Date | null;
  readonly published_revision: number | null;
  readonly draft_hash: string;
  readonly pack_id: string;
  readonly fiscal_year: number;
  readonly cycle_publish_at: Date;
  readonly review_levels: number;
}

export function subjectOf(row: SubjectRow): Subject {
  return {
    id: row.id,
    departmentId: row.department_id,
    state: row.state,
    version: row.version,
    revision: row.revision,
    revisionHash: row.revision_hash,
    authors: row.authors,
    signedOffRevision: row.signed_off_revision,
    clearedRevision: row.cleared_revision,
    returnAsked: row.return_asked,
    supervisor: row.supervisor,
    reviewer: row.reviewer,
    takenUpRevision: row.taken_up_revision,
    endorsedRevision: row.endorsed_revision,
    endorsedBy: row.endorsed_by,
    returns: row.returns,
    spending: row.spending,
    lastSpending: row.last_spending,
    openComments: row.open_comments,
    unexplained: row.unexplained,
    publishAt: row.publish_at,
    publishedRevision: row.published_revision,
    draftHash: row.draft_hash,
    cycle: {
      packId: row.pack_id,
      fiscalYear: row.fiscal_year,
      publishAt: row.cycle_publish_at,
      reviewLevels: row.review_levels,
    },
  };
}
