import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { provide } from '#platform';
import { AuditTrail } from './application/audit-trail.js';
import { ExportTrail } from './application/export-trail.js';

const useCases = [provide(AuditTrail, DataSource), provide(ExportTrail, DataSource, AuditTrail)];

/** Provides the `AuditTrail`. Needs `DatabaseModule` in the process. */
@Module({ providers: useCases, exports: useCases })
export class AuditModule {}
