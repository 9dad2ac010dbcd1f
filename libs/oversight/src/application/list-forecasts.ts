import type { DataSource } from 'typeorm';
import type { Holder } from '#contracts';
import { type Person, type ReadCycle, visibleDepartments } from '#cycle';
import { type Clock, done, type Outcome, type Page, pageOf, readCursor } from '#kernel';
import type { ForecastView, Risk } from '../domain/views.js';
import type { ForecastRepository } from '../persistence/forecast.repository.js';

export interface ForecastQuery {
  readonly risk?: Risk;
  readonly holder?: Holder;
  readonly limit: number;
  readonly after?: string;
}

/** 催办清单: who has what since when, and whether it will be late; by department code. */
export class ListForecasts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readCycle: ReadCycle,
    private readonly forecasts: ForecastRepository,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: Person,
    cycleId: string,
    query: ForecastQuery,
  ): Promise<Outcome<Page<ForecastView>, 'CYCLE.NOT_FOUND' | 'LIST.BAD_CURSOR'>> {
    const after = readCursor(query.after, ['text', 'id']);
    if (!after.ok) return after;
    const cycle = await this.readCycle.run(cycleId);
    if (!cycle.ok) return cycle;
    const at = this.clock.now();
    const items = await this.forecasts.list(
      this.dataSource.manager,
      { cycleId, at, departments: visibleDepartments(actor) },
      { risk: query.risk ?? null, holder: query.holder ?? null, after: after.value, limit: query.limit + 1 },
    );
    return done(pageOf(items, query.limit, (item) => [item.department.code, item.disclosureId], at));
  }
}
