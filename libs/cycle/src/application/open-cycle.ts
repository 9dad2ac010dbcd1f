import type { DataSource } from 'typeorm';
import { newId } from '#platform';
import type { CycleView } from '../domain/views.js';
import type { CycleRepository, NewCycle } from '../persistence/cycle.repository.js';

/** 开启公开批次. A region has one cycle a year; opening it again gives the one that is there. */
export class OpenCycle {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cycles: CycleRepository,
  ) {}

  run(cycle: Omit<NewCycle, 'id'>): Promise<CycleView> {
    return this.cycles.add(this.dataSource.manager, { ...cycle, id: newId<'cycle'>() });
  }
}
