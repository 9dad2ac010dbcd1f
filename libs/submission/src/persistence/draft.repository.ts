import type { EntityManager } from 'typeorm';
import type { DraftView } from '../domain/views.js';

interface DraftRow {
  readonly version: number;
  readonly document: string;
  readonly content_hash: string;
  readonly saved_by: string | null;
  readonly saved_at: Date;
}

/** The one draft of each disclosure, overwritten by each save. */
export class DraftRepository {
  async save(
    manager: EntityManager,
    disclosureId: string,
    draft: { document: string; contentHash: string; savedBy: string; savedAt: Date },
  ): Promise<void> {
    await manager.query(
      `update gongkai.draft set document = $2, content_hash = $3, saved_by = $4, saved_at = $5
       where disclosure_id = $1`,
      [disclosureId, draft.document, draft.contentHash, draft.savedBy, draft.savedAt],
    );
  }

  /** With the version of its disclosure, on which the next save builds. */
  async read(manager: EntityManager, disclosureId: string): Promise<DraftView | null> {
    const [row]: DraftRow[] = await manager.query(
      `select d.version, f.document, f.content_hash, f.saved_by, f.saved_at
       from gongkai.disclosure d join gongkai.draft f on f.disclosure_id = d.id where d.id = $1`,
      [disclosureId],
    );
    return row ? draftOf(row) : null;
  }
}

function draftOf(row: DraftRow): DraftView {
  return {
    version: row.version,
    contentHash: row.content_hash,
    savedBy: row.saved_by,
    savedAt: row.saved_at.toISOString(),
    document: JSON.parse(row.document),
  };
}
