import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditTrail } from './application/audit-trail.js';

/** Provides the `AuditTrail`. */
@Module({
  providers: [
    { provide: AuditTrail, inject: [DataSource], useFactory: (dataSource: DataSource) => new AuditTrail(dataSource) },
  ],
  exports: [AuditTrail],
})
export class AuditModule {}
