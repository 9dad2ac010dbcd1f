import type { EntityManager } from 'typeorm';
import type { CycleView } from '../domain/views.js';
import { CycleRow, cycleOf } from './cycle.row.js';

/** Times as dates, for writing. */
export interface NewCycle extends Omit<CycleView, 'submitBy' | 'publishAt'> {
  readonly submitBy: Date;
  readonly publishAt: Date;
}

export class CycleRepository {
  /** Adds the cycle unless its region has one for the year, and gives the one that is there. */
  async add(manager: EntityManager, cycle: NewCycle): Promise<CycleView> {
    const { region, fiscalYear } = cycle;
    await manager.createQueryBuilder().insert().into(CycleRow).values(cycle).orIgnore().execute();
    return cycleOf(await manager.findOneByOrFail(CycleRow, { region, fiscalYear }));
  }

  async find(manager: EntityManager, id: string): Promise<CycleView | null> {
    const row = await manager.findOneBy(CycleRow, { id });
    return row && cycleOf(row);
  }

  /** The latest year first. */
  async list(manager: EntityManager): Promise<CycleView[]> {
    const rows = await manager.find(CycleRow, { order: { fiscalYear: 'desc', region: 'asc' } });
    return rows.map(cycleOf);
  }
}
