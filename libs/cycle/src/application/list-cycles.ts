import type { DataSource } from 'typeorm';
import type { CycleView } from '../domain/views.js';
import type { CycleRepository } from '../persistence/cycle.repository.js';

/** Every cycle, the latest year first. */
export class ListCycles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cycles: CycleRepository,
  ) {}

  run(): Promise<readonly CycleView[]> {
    return this.cycles.list(this.dataSource.manager);
  }
}
