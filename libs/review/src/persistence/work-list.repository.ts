import type { EntityManager } from 'typeorm';
import type { State } from '#contracts';
import type { DisclosureId } from '#kernel';
import { type ReviewLevel, riskOf } from '#submission';
import type { WorkFilter, WorkItem } from '../domain/work.js';

interface WorkRow {
  readonly id: DisclosureId;
  readonly cycle_id: string;
  readonly department_id: string;
  readonly department_code: string;
  readonly department_name: string;
  readonly state: State;
  readonly version: number;
  readonly revision: number;
  readonly submitted_at: Date | null;
  readonly late: boolean;
  readonly level: ReviewLevel;
  readonly holder: string | null;
  readonly taken_up: boolean;
  readonly signed_off: boolean;
  readonly open_comments: number;
  readonly unexplained: number;
  readonly returns: number;
  readonly spending: string | null;
  readonly last_spending: string | null;
  readonly updated_at: Date;
}

const LIST = `
  select d.id, d.cycle_id, d.department_id, p.code as department_code, p.name as department_name, d.state, d.version,
    d.revision, r.submitted_at, o.late, l.level, l.holder, d.signed_off_revision is not distinct from d.revision as signed_off,
    d.taken_up_revision is not distinct from d.revision as taken_up, d.open_comments, d.unexplained, d.returns,
    d.spending, d.last_spending, d.updated_at
  from gongkai.disclosure d
    join gongkai.department p on p.id = d.department_id
    join gongkai.cycle c on c.id = d.cycle_id
    left join gongkai.revision r on r.disclosure_id = d.id and r.revision = d.revision
    left join gongkai.revision one on one.disclosure_id = d.id and one.revision = 1
    cross join lateral (select coalesce(one.submitted_at > c.submit_by, false) as late) o
    cross join lateral (
      select 'supervisor' as level, d.supervisor as holder
      where c.review_levels = 2 and d.endorsed_revision is distinct from d.revision
      union all
      select 'reviewer', d.reviewer where c.review_levels = 1 or d.endorsed_revision is not distinct from d.revision) l
  where d.state = $1 and ($2::uuid[] is null or d.department_id = any ($2))
    and ($3::int is null or (d.risk, d.id) < ($3, $4::uuid))
    and ($5::uuid is null or d.cycle_id = $5) and ($6::uuid is null or d.department_id = $6)
    and ($7::text is null or l.level = $7)
    and case $8 when 'mine' then l.holder = $9::uuid when 'unclaimed' then l.holder is null
      when 'others' then l.holder <> $9::uuid else true end
    and case $10 when 'open' then d.unexplained > 0 when 'none' then d.unexplained = 0 else true end
    and ($11::boolean is null or o.late = $11)
  order by d.risk desc, d.id desc limit $12`;

export interface WorkQuery {
  readonly filter: WorkFilter;
  /** Null: all of them. */
  readonly departments: readonly string[] | null;
  /** Whose desk is "mine". */
  readonly reader: string;
  /** Risk and id of the last item seen. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** What there is to review, what is most at risk first; one query over an index, wherever the page lies. */
export class WorkListRepository {
  async list(manager: EntityManager, { filter, departments, reader, after, limit }: WorkQuery): Promise<WorkItem[]> {
    const { state, cycleId, departmentId, level, desk, findings, late } = filter;
    const [risk = null, id = null] = after ?? [];
    const narrowed = [cycleId, departmentId, level, desk].map((value) => value ?? null);
    const place = [state, departments, risk, id];
    const rows: WorkRow[] = await manager.query(LIST, [
      ...place,
      ...narrowed,
      reader,
      findings ?? null,
      late ?? null,
      limit,
    ]);
    return rows.map(itemOf);
  }
}

function itemOf(row: WorkRow): WorkItem {
  const { unexplained, returns } = row;
  return {
    id: row.id,
    cycleId: row.cycle_id,
    department: { id: row.department_id, code: row.department_code, name: row.department_name },
    state: row.state,
    version: row.version,
    revision: row.revision,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    late: row.late,
    level: row.level,
    holder: row.holder,
    takenUp: row.taken_up,
    signedOff: row.signed_off,
    openComments: row.open_comments,
    unexplained,
    returns,
    risk: riskOf({ unexplained, returns, spending: row.spending, lastSpending: row.last_spending }),
    updatedAt: row.updated_at.toISOString(),
  };
}
