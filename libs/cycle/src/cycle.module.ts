import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { provide } from '#platform';
import { AddDepartment } from './application/add-department.js';
import { ListCycles } from './application/list-cycles.js';
import { OpenCycle } from './application/open-cycle.js';
import { ReadCycle } from './application/read-cycle.js';
import { CycleRepository } from './persistence/cycle.repository.js';
import { DepartmentRepository } from './persistence/department.repository.js';

const useCases = [
  provide(ListCycles, DataSource, CycleRepository),
  provide(ReadCycle, DataSource, CycleRepository),
  provide(OpenCycle, DataSource, CycleRepository),
  provide(AddDepartment, DataSource, DepartmentRepository),
];

/** Needs DatabaseModule in the process. */
@Module({
  providers: [CycleRepository, DepartmentRepository, ...useCases],
  exports: [CycleRepository, DepartmentRepository, ...useCases],
})
export class CycleModule {}
