import type { DataSource } from 'typeorm';
import type { AccountId, Json } from '#kernel';
import type { StoredEntry } from '../domain/chain-check.js';
import type { AuditEntry, ChainId } from '../domain/entry.js';
import { CSV_HEADER, csvLine, type ExportedEntry, jsonLine } from '../domain/trail-lines.js';
import { storedAfter } from '../persistence/read-chains.js';
import type { AuditTrail } from './audit-trail.js';

export const EXPORT_FORMATS = ['jsonl', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const PAGE = 500;
const BEFORE_ALL = { disclosureId: '00000000-0000-0000-0000-000000000000', seq: 0 };

/**
 * 导出审计记录, chain by chain, in pieces of text as fast as they are taken. Of a chain that grows meanwhile the export
 * holds an unbroken beginning.
 */
export class ExportTrail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly trail: AuditTrail,
  ) {}

  async *run(format: ExportFormat, chainId: ChainId | null = null): AsyncGenerator<string> {
    const line = format === 'csv' ? csvLine : jsonLine;
    if (format === 'csv') yield CSV_HEADER;
    for await (const page of this.pages(chainId)) yield page.map(line).join('');
  }

  private async *pages(chainId: ChainId | null): AsyncGenerator<readonly ExportedEntry[]> {
    let place = BEFORE_ALL;
    for (;;) {
      const page = await storedAfter(this.dataSource.manager, chainId, place, PAGE);
      const told = await this.trail.tell(page.map(entryOf));
      if (page.length > 0) yield told.map((entry, n) => ({ told: entry, stored: page[n] as StoredEntry }));
      if (page.length < PAGE) return;
      const last = page.at(-1) as StoredEntry;
      place = { disclosureId: String(last.disclosureId), seq: last.seq };
    }
  }
}

function entryOf(stored: StoredEntry): AuditEntry {
  return {
    disclosureId: stored.disclosureId as ChainId,
    seq: stored.seq,
    actorId: stored.actorId as AccountId | null,
    action: stored.action as AuditEntry['action'],
    revision: stored.revision as number | null,
    reason: stored.reason as string | null,
    details: JSON.parse(String(stored.details)) as Json,
    at: new Date(String(stored.at)),
    requestId: String(stored.requestId),
    hash: stored.hash,
  };
}
