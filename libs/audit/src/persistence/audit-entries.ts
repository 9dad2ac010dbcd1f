import type { EntityManager } from 'typeorm';
import type { AuditCursor } from '../domain/audit-cursor.js';
import { textToAppend } from '../domain/chain.js';
import type { AuditEntry, ChainId, NewAuditEntry } from '../domain/entry.js';
import { AuditEntryRow } from './audit-entry.row.js';

/** Appends in the caller's transaction, in one round trip; the database numbers and chains it. */
export async function appendEntry(
  manager: EntityManager,
  entry: NewAuditEntry,
): Promise<Pick<AuditEntry, 'seq' | 'hash'>> {
  const [link] = await manager.query('select seq, hash from gongkai.append_audit_entry($1)', [textToAppend(entry)]);
  return link;
}

/** The entries of one disclosure after a seq, oldest first. */
export async function entriesOf(
  manager: EntityManager,
  disclosureId: ChainId,
  page: { afterSeq: number; limit: number },
): Promise<AuditEntry[]> {
  const rows = await manager
    .createQueryBuilder(AuditEntryRow, 'entry')
    .where('entry.disclosureId = :disclosureId and entry.seq > :afterSeq', { disclosureId, afterSeq: page.afterSeq })
    .orderBy('entry.seq')
    .limit(page.limit)
    .getMany();
  return rows.map((row) => ({ ...row }));
}

/** The entries of all disclosures before a place, newest first. */
export async function entriesBefore(
  manager: EntityManager,
  place: AuditCursor | null,
  limit: number,
): Promise<AuditEntry[]> {
  const query = manager
    .createQueryBuilder(AuditEntryRow, 'entry')
    .orderBy({ 'entry.at': 'DESC', 'entry.disclosureId': 'DESC', 'entry.seq': 'DESC' })
    .limit(limit);
  if (place) query.where('(entry.at, entry.disclosureId, entry.seq) < (:at, :disclosureId, :seq)', place);
  return (await query.getMany()).map((row) => ({ ...row }));
}
