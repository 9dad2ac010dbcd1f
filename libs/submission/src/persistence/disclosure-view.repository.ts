import type { EntityManager } from 'typeorm';
import type { State } from '#contracts';
import type { DisclosureId } from '#kernel';
import type { Subject } from '../domain/subject.js';
import type { DisclosureItem } from '../domain/views.js';
import { SUBJECT_COLUMNS, type SubjectRow, subjectOf } from './subject.row.js';

interface ItemRow {
  readonly id: DisclosureId;
  readonly cycle_id: string;
  readonly department_id: string;
  readonly department_code: string;
  readonly department_name: string;
  readonly state: State;
  readonly version: number;
  readonly revision: number;
  readonly publish_at: Date | null;
  readonly published_revision: number | null;
  readonly updated_at: Date;
}

const ITEM_COLUMNS = `
  d.id, d.cycle_id, d.department_id, p.code as department_code, p.name as department_name, d.state, d.version,
  d.revision, d.publish_at, d.published_revision, d.updated_at`;

const LIST = `
  select ${ITEM_COLUMNS} from gongkai.disclosure d join gongkai.department p on p.id = d.department_id
  where ($1::uuid is null or d.cycle_id = $1) and ($2::text is null or d.state = $2)
    and ($3::uuid[] is null or d.department_id = any ($3))
    and ($4::text is null or (p.code, d.id) > ($4, $5::uuid))
  order by p.code, d.id limit $6`;

const READ = `
  select ${ITEM_COLUMNS}, ${SUBJECT_COLUMNS}
  from gongkai.disclosure d
    join gongkai.department p on p.id = d.department_id
    join gongkai.cycle c on c.id = d.cycle_id
    join gongkai.draft f on f.disclosure_id = d.id
  where d.id = $1`;

/** Null: no such limit. */
export interface ListFilter {
  readonly cycleId: string | null;
  readonly state: State | null;
  readonly departments: readonly string[] | null;
  /** Department code and disclosure id of the last item seen. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** Disclosures for reading, without a lock. */
export class DisclosureViewRepository {
  /** Ordered by department code. */
  async list(manager: EntityManager, filter: ListFilter): Promise<DisclosureItem[]> {
    const { cycleId, state, departments, after, limit } = filter;
    const [code = null, id = null] = after ?? [];
    const rows: ItemRow[] = await manager.query(LIST, [cycleId, state, departments, code, id, limit]);
    return rows.map(itemOf);
  }

  async read(manager: EntityManager, id: string): Promise<{ item: DisclosureItem; subject: Subject } | null> {
    const [row]: (ItemRow & SubjectRow)[] = await manager.query(READ, [id]);
    return row ? { item: itemOf(row), subject: subjectOf(row) } : null;
  }

  /** Null when there is no such disclosure. */
  async departmentOf(manager: EntityManager, id: string): Promise<string | null> {
    const [row] = await manager.query('select department_id from gongkai.disclosure where id = $1', [id]);
    return row?.department_id ?? null;
  }
}

function itemOf(row: ItemRow): DisclosureItem {
  return {
    id: row.id,
    cycleId: row.cycle_id,
    department: { id: row.department_id, code: row.department_code, name: row.department_name },
    state: row.state,
    version: row.version,
    revision: row.revision,
    publishAt: row.publish_at?.toISOString() ?? null,
    publishedRevision: row.published_revision,
    updatedAt: row.updated_at.toISOString(),
  };
}
