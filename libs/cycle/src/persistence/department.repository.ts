import type { EntityManager } from 'typeorm';
import type { DepartmentView } from '../domain/views.js';
import { DepartmentRow } from './department.row.js';

export class DepartmentRepository {
  /** Adds the department unless its code is taken, and gives the one that is there. */
  async add(manager: EntityManager, department: DepartmentView): Promise<DepartmentView> {
    await manager.createQueryBuilder().insert().into(DepartmentRow).values(department).orIgnore().execute();
    const { id, code, name } = await manager.findOneByOrFail(DepartmentRow, { code: department.code });
    return { id, code, name };
  }

  async find(manager: EntityManager, id: string): Promise<DepartmentView | null> {
    return manager.findOneBy(DepartmentRow, { id });
  }
}
