import type { EntityManager } from 'typeorm';
import type { DisclosureDocument } from '#contracts';
import type { RevisionItem, RevisionView } from '../domain/views.js';

interface RevisionRow {
  readonly revision: number;
  readonly content_hash: string;
  readonly submitted_by: string;
  readonly submitted_at: Date;
}

const LAST_YEARS = `
  select r.document
  from gongkai.disclosure d
    join gongkai.cycle c on c.id = d.cycle_id
    join gongkai.cycle last on last.region = c.region and last.fiscal_year = c.fiscal_year - 1
    join gongkai.disclosure p on p.cycle_id = last.id and p.department_id = d.department_id
    join gongkai.revision r on r.disclosure_id = p.id and r.revision = p.published_revision
  where d.id = $1`;

const FREEZE = `
  with frozen as (
    insert into gongkai.revision (disclosure_id, revision, document, content_hash, authors, submitted_by, submitted_at)
    select disclosure_id, $2, document, content_hash, $3, $4, $5 from gongkai.draft where disclosure_id = $1
    returning document)
  select document, (
    select p.spending
    from gongkai.disclosure d
      join gongkai.cycle c on c.id = d.cycle_id
      join gongkai.cycle last on last.region = c.region and last.fiscal_year = c.fiscal_year - 1
      join gongkai.disclosure p on p.cycle_id = last.id and p.department_id = d.department_id
    where d.id = $1 and p.published_revision is not null) as last_spending
  from frozen`;

const COLUMNS = 'revision, content_hash, submitted_by, submitted_at';

/** Frozen content: written once, never changed. */
export class RevisionRepository {
  /**
   * Copies the draft inside the database, so that exactly what was saved is what is submitted. Gives what was frozen,
   * and what was spent according to the last year's.
   */
  async freeze(
    manager: EntityManager,
    frozen: { disclosureId: string; revision: number; authors: readonly string[]; by: string; at: Date },
  ): Promise<{ document: DisclosureDocument; lastSpending: string | null }> {
    const { disclosureId, revision, authors, by, at } = frozen;
    const [row]: { readonly document: string; readonly last_spending: string | null }[] = await manager.query(FREEZE, [
      disclosureId,
      revision,
      authors,
      by,
      at,
    ]);
    if (!row) throw new Error(`disclosure ${disclosureId} has no draft`);
    return { document: JSON.parse(row.document), lastSpending: row.last_spending };
  }

  /** The latest first. */
  async list(manager: EntityManager, disclosureId: string): Promise<RevisionItem[]> {
    const rows: RevisionRow[] = await manager.query(
      `select ${COLUMNS} from gongkai.revision where disclosure_id = $1 order by revision desc`,
      [disclosureId],
    );
    return rows.map(itemOf);
  }

  async read(manager: EntityManager, disclosureId: string, revision: number): Promise<RevisionView | null> {
    const [row]: (RevisionRow & { readonly document: string })[] = await manager.query(
      `select ${COLUMNS}, document from gongkai.revision where disclosure_id = $1 and revision = $2`,
      [disclosureId, revision],
    );
    return row ? { ...itemOf(row), canonical: row.document, document: JSON.parse(row.document) } : null;
  }

  /** What the same department published for the year before, as it stands now; null where there is nothing. */
  async readLastYears(manager: EntityManager, disclosureId: string): Promise<DisclosureDocument | null> {
    const [row]: { readonly document: string }[] = await manager.query(LAST_YEARS, [disclosureId]);
    return row ? JSON.parse(row.document) : null;
  }
}

function itemOf(row: RevisionRow): RevisionItem {
  return {
    revision: row.revision,
    contentHash: row.content_hash,
    submittedBy: row.submitted_by,
    submittedAt: row.submitted_at.toISOString(),
  };
}
