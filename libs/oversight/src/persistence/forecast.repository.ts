import type { EntityManager } from 'typeorm';
import type { Holder, State } from '#contracts';
import type { DisclosureId } from '#kernel';
import type { Tally } from '../domain/tally.js';
import type { ForecastView, Pace, Risk } from '../domain/views.js';
import { FORECAST } from './forecast.sql.js';

const COUNT = `
  with ${FORECAST}
  select p.preparing, p.reviewing, f.state, f.holder, f.risk, count(f.id)::int as count
  from pace p left join forecast f on true group by 1, 2, 3, 4, 5`;

const LIST = `
  with ${FORECAST}
  select f.id, f.department_id, d.code, d.name, f.state, f.holder, f.account_id, f.held_since, f.due_at, f.expected_at, f.risk
  from forecast f join gongkai.department d on d.id = f.department_id
  where ($4::text is null or f.risk = $4) and ($5::text is null or f.holder = $5)
    and ($6::text is null or (d.code, f.id) > ($6, $7::uuid))
  order by d.code, f.id limit $8`;

interface CountRow extends Pace {
  /** Null: the cycle has no disclosure for the reader. */
  readonly state: State | null;
  readonly holder: Holder;
  readonly risk: Risk;
  readonly count: number;
}

interface ForecastRow {
  readonly id: DisclosureId;
  readonly department_id: string;
  readonly code: string;
  readonly name: string;
  readonly state: State;
  readonly holder: Holder;
  readonly account_id: string | null;
  readonly held_since: Date;
  readonly due_at: Date | null;
  readonly expected_at: Date | null;
  readonly risk: Risk;
}

/** One cycle at one moment; null departments: all of them. */
export interface Look {
  readonly cycleId: string;
  readonly at: Date;
  readonly departments: readonly string[] | null;
}

export interface ForecastFilter {
  readonly risk: Risk | null;
  readonly holder: Holder | null;
  /** Department code and disclosure id of the last item seen. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** Reads what every stage has written of its disclosures; keeps nothing of its own, so that nothing can lag behind. */
export class ForecastRepository {
  async count(manager: EntityManager, look: Look): Promise<{ tallies: Tally[]; pace: Pace }> {
    const rows: CountRow[] = await manager.query(COUNT, [look.cycleId, look.at, look.departments]);
    const { preparing = null, reviewing = null } = rows[0] ?? {};
    const tallies = rows.flatMap(({ state, holder, risk, count }) => (state ? [{ state, holder, risk, count }] : []));
    return { tallies, pace: { preparing, reviewing } };
  }

  /** Ordered by department code. */
  async list(manager: EntityManager, look: Look, filter: ForecastFilter): Promise<ForecastView[]> {
    const [code = null, id = null] = filter.after ?? [];
    const rows: ForecastRow[] = await manager.query(LIST, [
      look.cycleId,
      look.at,
      look.departments,
      filter.risk,
      filter.holder,
      code,
      id,
      filter.limit,
    ]);
    return rows.map(viewOf);
  }
}

function viewOf(row: ForecastRow): ForecastView {
  return {
    disclosureId: row.id,
    department: { id: row.department_id, code: row.code, name: row.name },
    state: row.state,
    holder: row.holder,
    accountId: row.account_id,
    heldSince: row.held_since.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    expectedAt: row.expected_at?.toISOString() ?? null,
    risk: row.risk,
  };
}
