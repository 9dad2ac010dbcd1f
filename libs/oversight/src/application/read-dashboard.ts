import type { DataSource } from 'typeorm';
import { type Person, type ReadCycle, visibleDepartments } from '#cycle';
import { type Clock, done, type Outcome } from '#kernel';
import { countsOf } from '../domain/tally.js';
import type { DashboardView } from '../domain/views.js';
import type { ForecastRepository } from '../persistence/forecast.repository.js';

/** 督办概览: exact at the moment of answering, for the departments that the reader may look into. */
export class ReadDashboard {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readCycle: ReadCycle,
    private readonly forecasts: ForecastRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Person, cycleId: string): Promise<Outcome<DashboardView, 'CYCLE.NOT_FOUND'>> {
    const cycle = await this.readCycle.run(cycleId);
    if (!cycle.ok) return cycle;
    const at = this.clock.now();
    const look = { cycleId, at, departments: visibleDepartments(actor) };
    const { tallies, pace } = await this.forecasts.count(this.dataSource.manager, look);
    return done({ cycleId, ...countsOf(tallies), pace, asOf: at.toISOString() });
  }
}
