import type { DataSource } from 'typeorm';
import { newId } from '#platform';
import type { DepartmentView } from '../domain/views.js';
import type { DepartmentRepository } from '../persistence/department.repository.js';

/** Known by its code; adding it again gives the one that is there. */
export class AddDepartment {
  constructor(
    private readonly dataSource: DataSource,
    private readonly departments: DepartmentRepository,
  ) {}

  run(department: Omit<DepartmentView, 'id'>): Promise<DepartmentView> {
    return this.departments.add(this.dataSource.manager, { ...department, id: newId<'department'>() });
  }
}
