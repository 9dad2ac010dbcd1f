import { Global, Inject, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HealthChecks, readConfig } from '#platform';
import { type DatabaseConfig, databaseConfig } from './database.config.js';
import { mustBeMigrated } from './migration/must-be-migrated.js';
import { openDataSource } from './open-data-source.js';

/** Provider token of `DatabaseConfig`; a test overrides it with the address of its own database. */
export const DATABASE_CONFIG = Symbol('DatabaseConfig');

/** Provides the TypeORM `DataSource` to the whole process and closes it after everything that used it has stopped. */
@Global()
@Module({
  providers: [
    { provide: DATABASE_CONFIG, useFactory: () => readConfig(databaseConfig) },
    {
      provide: DataSource,
      inject: [DATABASE_CONFIG],
      useFactory: openMigrated,
    },
  ],
  exports: [DataSource, DATABASE_CONFIG],
})
export class DatabaseModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly health: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.health.register('database', () => this.dataSource.query('select 1'));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}

async function openMigrated(config: DatabaseConfig): Promise<DataSource> {
  const dataSource = await openDataSource(config);
  try {
    await mustBeMigrated(dataSource);
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
