import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { provide } from '#platform';
import { AuditTrail } from './application/audit-trail.js';
import { ExportTrail } from './application/export-trail.js';
import { ReadCheckpoints } from './application/read-checkpoints.js';
import { CheckpointRepository } from './persistence/checkpoint.repository.js';

const useCases = [
  provide(AuditTrail, DataSource),
  provide(ExportTrail, DataSource, AuditTrail),
  provide(ReadCheckpoints, DataSource, CheckpointRepository),
];

/** The trail and its checkpoints, for reading and for appending. Needs `DatabaseModule` in the process. */
@Module({ providers: [CheckpointRepository, ...useCases], exports: useCases })
export class AuditModule {}
