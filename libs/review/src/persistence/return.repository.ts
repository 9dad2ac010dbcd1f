import type { EntityManager } from 'typeorm';
import type { Person } from '#cycle';
import type { ReturnReason, ReturnView } from '../domain/return-reason.js';

interface ReturnRow {
  readonly revision: number;
  readonly reason: string;
  readonly reasons: string;
  readonly returned_by: string;
  readonly acts_for: string | null;
  readonly returned_at: Date;
}

interface NewReturn {
  readonly disclosureId: string;
  readonly revision: number;
  readonly reason: string;
  readonly reasons: readonly ReturnReason[];
  readonly by: Person;
  readonly at: Date;
}

/** Why which revision was returned. Written once. */
export class ReturnRepository {
  async add(manager: EntityManager, { disclosureId, revision, reason, reasons, by, at }: NewReturn): Promise<void> {
    await manager.query(
      `insert into gongkai.review_return
         (disclosure_id, revision, reason, reasons, returned_by, acts_for, returned_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [disclosureId, revision, reason, JSON.stringify(reasons), by.accountId, by.actsFor?.accountId ?? null, at],
    );
  }

  /** The latest first. */
  async list(manager: EntityManager, disclosureId: string): Promise<ReturnView[]> {
    const rows: ReturnRow[] = await manager.query(
      `select revision, reason, reasons, returned_by, acts_for, returned_at
       from gongkai.review_return where disclosure_id = $1 order by revision desc`,
      [disclosureId],
    );
    return rows.map((row) => ({
      revision: row.revision,
      reason: row.reason,
      reasons: JSON.parse(row.reasons),
      returnedBy: row.returned_by,
      actsFor: row.acts_for,
      returnedAt: row.returned_at.toISOString(),
    }));
  }
}
