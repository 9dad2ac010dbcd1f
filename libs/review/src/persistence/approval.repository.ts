import type { EntityManager } from 'typeorm';
import type { Person } from '#cycle';
import type { ReviewLevel, Subject } from '#submission';
import type { Approval, ApprovalView } from '../domain/approval.js';

interface NewApproval {
  readonly subject: Subject;
  readonly level: ReviewLevel;
  readonly given: Approval;
  readonly by: Person;
  readonly at: Date;
}

interface ApprovalRow {
  readonly revision: number;
  readonly level: ReviewLevel;
  readonly document_number: string | null;
  readonly dated: string | null;
  readonly given_by: string;
  readonly acts_for: string | null;
  readonly given_at: Date;
}

const ADD = `
  insert into gongkai.approval
    (disclosure_id, revision, level, content_hash, document_number, dated, given_by, acts_for, given_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const LIST = `
  select revision, level, document_number, dated::text, given_by, acts_for, given_at
  from gongkai.approval where disclosure_id = $1 order by given_at, level desc`;

/** What was endorsed and approved, bound to the content by its hash. Written once. */
export class ApprovalRepository {
  async add(manager: EntityManager, { subject, level, given, by, at }: NewApproval): Promise<void> {
    const { id, revision, revisionHash } = subject;
    const { documentNumber = null, dated = null } = given;
    const said = [documentNumber, dated, by.accountId, by.actsFor?.accountId ?? null, at];
    await manager.query(ADD, [id, revision, level, revisionHash, ...said]);
  }

  /** In the order they were given. */
  async list(manager: EntityManager, disclosureId: string): Promise<ApprovalView[]> {
    const rows: ApprovalRow[] = await manager.query(LIST, [disclosureId]);
    return rows.map((row) => ({
      revision: row.revision,
      level: row.level,
      documentNumber: row.document_number,
      dated: row.dated,
      givenBy: row.given_by,
      actsFor: row.acts_for,
      givenAt: row.given_at.toISOString(),
    }));
  }
}
