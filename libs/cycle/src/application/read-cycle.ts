import type { DataSource } from 'typeorm';
import { done, type Outcome, refused } from '#kernel';
import type { CycleView } from '../domain/views.js';
import type { CycleRepository } from '../persistence/cycle.repository.js';

export class ReadCycle {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cycles: CycleRepository,
  ) {}

  async run(id: string): Promise<Outcome<CycleView, 'CYCLE.NOT_FOUND'>> {
    const cycle = await this.cycles.find(this.dataSource.manager, id);
    return cycle ? done(cycle) : refused('CYCLE.NOT_FOUND', { id });
  }
}
