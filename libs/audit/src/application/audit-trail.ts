import type { DataSource, EntityManager } from 'typeorm';
import { done, type Outcome, refused } from '#kernel';
import { parseCursor, printCursor } from '../domain/audit-cursor.js';
import type { AuditEntry, ChainId, NewAuditEntry, ToldEntry } from '../domain/entry.js';
import { sentenceOf } from '../domain/sentence.js';
import { actorNames } from '../persistence/actor-names.js';
import { appendEntry, entriesBefore, entriesOf } from '../persistence/audit-entries.js';

export interface AuditPage {
  readonly items: readonly AuditEntry[];
  /** Give it back as `after` for the next page; null on the last. */
  readonly next: string | null;
}

/** The record of everything that was done. Nothing here changes or removes an entry, and the database would not let it. */
export class AuditTrail {
  constructor(private readonly dataSource: DataSource) {}

  /** Appends in the transaction of the deed itself, so that neither stands without the other. */
  append(manager: EntityManager, entry: NewAuditEntry): Promise<Pick<AuditEntry, 'seq' | 'hash'>> {
    return appendEntry(manager, entry);
  }

  /** What was done to one disclosure after entry `afterSeq` (0: from the beginning), oldest first. */
  ofDisclosure(disclosureId: ChainId, page: { afterSeq: number; limit: number }): Promise<AuditEntry[]> {
    return entriesOf(this.dataSource.manager, disclosureId, page);
  }

  /** The entries as people read them, in their order. */
  async tell(entries: readonly AuditEntry[]): Promise<ToldEntry[]> {
    const names = await actorNames(
      this.dataSource.manager,
      entries.map(({ actorId }) => actorId),
    );
    return entries.map((entry) => {
      const actorName = names.get(entry.actorId ?? '') ?? null;
      return { ...entry, actorName, sentence: sentenceOf(entry, actorName) };
    });
  }

  /** What was done to all disclosures, newest first. */
  async latest(page: { after: string | null; limit: number }): Promise<Outcome<AuditPage, 'AUDIT.CURSOR_INVALID'>> {
    const place = page.after === null ? null : parseCursor(page.after);
    if (page.after !== null && place === null) return refused('AUDIT.CURSOR_INVALID', { after: page.after });
    const found = await entriesBefore(this.dataSource.manager, place, page.limit + 1);
    const items = found.slice(0, page.limit);
    const last = items.at(-1);
    return done({ items, next: last && found.length > page.limit ? printCursor(last) : null });
  }
}
