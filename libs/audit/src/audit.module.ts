import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { provide } from '#platform';
import { AuditTrail } from './application/audit-trail.js';

/** Provides the `AuditTrail`. Needs `DatabaseModule` in the process. */
@Module({ providers: [provide(AuditTrail, DataSource)], exports: [AuditTrail] })
export class AuditModule {}
