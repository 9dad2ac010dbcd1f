import type { EntityManager } from 'typeorm';
import type { ExplainedFinding } from '../domain/explained.js';
import type { PublishedItem, PublishedRevision } from '../domain/published.js';
import { itemOf, type PublishedDocumentRow, type PublishedRow, viewOf } from './published.row.js';

const COLUMNS = `
  p.code as department_code, p.name as department, c.region, c.fiscal_year, u.revision,
  u.content_hash, u.published_at`;

const LIST = `
  select ${COLUMNS}
  from gongkai.disclosure d
    join gongkai.publication u on u.disclosure_id = d.id and u.revision = d.published_revision
    join gongkai.department p on p.id = d.department_id
    join gongkai.cycle c on c.id = d.cycle_id
  where ($1::int is null or c.fiscal_year = $1)
    and ($2::int is null or (-c.fiscal_year, p.code, c.region) > (-$2::int, $3, $4))
  order by -c.fiscal_year, p.code, c.region limit $5`;

const READ = `
  select ${COLUMNS}, d.published_revision, r.document, u.explained,
    array(select revision from gongkai.publication where disclosure_id = d.id order by revision) as revisions
  from gongkai.department p
    join gongkai.disclosure d on d.department_id = p.id
    join gongkai.cycle c on c.id = d.cycle_id
    join gongkai.publication u on u.disclosure_id = d.id and u.revision = coalesce($3, d.published_revision)
    join gongkai.revision r on r.disclosure_id = d.id and r.revision = u.revision
  where p.code = $1 and c.fiscal_year = $2
  order by c.region limit 1`;

const DUE = `
  select id, publish_at as at from gongkai.disclosure
  where state = 'scheduled' and publish_at <= $1 and ($2::timestamptz is null or (publish_at, id) > ($2, $3::uuid))
  order by publish_at, id limit $4`;

/** A disclosure whose time has come. */
export interface Due {
  readonly id: string;
  readonly at: Date;
}

/** What is public, what was, and what is about to be. */
export class PublicationRepository {
  /** Fails when the revision is out already: it goes out once. */
  async add(
    manager: EntityManager,
    published: {
      disclosureId: string;
      revision: number;
      contentHash: string | null;
      explained: readonly ExplainedFinding[];
      at: Date;
    },
  ): Promise<void> {
    const { disclosureId, revision, contentHash, explained, at } = published;
    await manager.query(
      `insert into gongkai.publication (disclosure_id, revision, content_hash, explained, published_at)
       values ($1, $2, $3, $4, $5)`,
      [disclosureId, revision, contentHash, JSON.stringify(explained), at],
    );
  }

  /** The earliest time first; `after` is the last one seen. */
  async due(manager: EntityManager, now: Date, after: Due | null, limit: number): Promise<Due[]> {
    return manager.query(DUE, [now, after?.at ?? null, after?.id ?? null, limit]);
  }

  /** Latest year first, then by department code; `after` holds year, code and region of the last item seen. */
  async list(
    manager: EntityManager,
    query: { fiscalYear: number | null; after: readonly string[] | null; limit: number },
  ): Promise<PublishedItem[]> {
    const [year = null, code = null, region = null] = query.after ?? [];
    const rows: PublishedRow[] = await manager.query(LIST, [query.fiscalYear, year, code, region, query.limit]);
    return rows.map(itemOf);
  }

  /** Null revision: the one that stands at the stable address. */
  async read(
    manager: EntityManager,
    departmentCode: string,
    fiscalYear: number,
    revision: number | null,
  ): Promise<PublishedRevision | null> {
    const [row]: PublishedDocumentRow[] = await manager.query(READ, [departmentCode, fiscalYear, revision]);
    return row ? viewOf(row) : null;
  }
}
