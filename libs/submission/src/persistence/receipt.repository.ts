import type { EntityManager } from 'typeorm';
import type { SecrecyOutcome } from '../domain/confirmation.js';
import type { Submitted } from '../domain/receipt.js';

interface ReceiptRow {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly fiscal_year: number;
  readonly revision: number;
  readonly content_hash: string;
  readonly submitted_by: string;
  readonly submitted_at: Date;
  readonly outcome: SecrecyOutcome | null;
  readonly note: string | null;
  readonly reviewed_hash: string;
  readonly reviewed_by: string;
  readonly reviewed_at: Date;
  readonly signed_hash: string;
  readonly signed_by: string | null;
  readonly signed_at: Date;
}

const READ = `
  select p.code, p.name, c.title, c.fiscal_year, r.revision, r.content_hash, r.submitted_by, r.submitted_at,
    y.outcome, y.note, y.content_hash as reviewed_hash, y.reviewed_by, y.reviewed_at,
    s.content_hash as signed_hash, s.signed_by, s.signed_at
  from gongkai.disclosure d
    join gongkai.cycle c on c.id = d.cycle_id
    join gongkai.department p on p.id = d.department_id
    join gongkai.revision r on r.disclosure_id = d.id and r.revision = coalesce($2, d.revision)
    left join gongkai.sign_off s on s.disclosure_id = r.disclosure_id and s.revision = r.revision
    left join lateral (
      select * from gongkai.secrecy_review y
      where y.disclosure_id = r.disclosure_id and y.revision = r.revision order by y.id desc limit 1) y on true
  where d.id = $1`;

/** What the records say about a submission: the frozen revision and what was confirmed of it. */
export class ReceiptRepository {
  /** Null stands for the latest revision; gives null where there is none. */
  async read(manager: EntityManager, disclosureId: string, revision: number | null): Promise<Submitted | null> {
    const [row]: ReceiptRow[] = await manager.query(READ, [disclosureId, revision]);
    return row ? submittedOf(row) : null;
  }
}

function submittedOf(row: ReceiptRow): Submitted {
  const { outcome, note, signed_by: signedBy } = row;
  return {
    departmentCode: row.code,
    departmentName: row.name,
    cycleTitle: row.title,
    fiscalYear: row.fiscal_year,
    revision: row.revision,
    contentHash: row.content_hash,
    submittedBy: row.submitted_by,
    submittedAt: row.submitted_at,
    secrecyReview: outcome && {
      outcome,
      note,
      contentHash: row.reviewed_hash,
      by: row.reviewed_by,
      at: row.reviewed_at.toISOString(),
    },
    signature:
      signedBy === null ? null : { contentHash: row.signed_hash, by: signedBy, at: row.signed_at.toISOString() },
  };
}
