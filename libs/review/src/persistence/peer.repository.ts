import type { EntityManager } from 'typeorm';
import type { DisclosureDocument } from '#contracts';

/** Enough for a median, and few enough to be read at once. */
const MOST_PEERS = 30;

const PEERS = `
  select r.document
  from gongkai.disclosure own
    join gongkai.disclosure d on d.cycle_id = own.cycle_id and d.id <> own.id
    join gongkai.revision r on r.disclosure_id = d.id and r.revision = d.revision
  where own.id = $1 and d.state in ('in_review', 'approved', 'scheduled', 'published')
  order by abs(d.spending - own.spending) nulls last, d.id limit ${MOST_PEERS}`;

/** 同类部门: those of the same cycle whose checks are passed, the nearest in spending first. */
export class PeerRepository {
  async documents(manager: EntityManager, disclosureId: string): Promise<DisclosureDocument[]> {
    const rows: { readonly document: string }[] = await manager.query(PEERS, [disclosureId]);
    return rows.map(({ document }) => JSON.parse(document));
  }
}
