export { countQueries } from './count-queries.js';
export { type DatabaseConfig, databaseConfig, migrationConfig } from './database.config.js';
export { DATABASE_CONFIG, DatabaseModule } from './database.module.js';
export { inTransaction } from './in-transaction.js';
export { revertLastMigration, runMigrations } from './migration/run-migrations.js';
export { openDataSource } from './open-data-source.js';
