export { countQueries } from './count-queries.js';
export { type DatabaseConfig, databaseConfig, migrationConfig } from './database.config.js';
export { DATABASE_CONFIG, DatabaseModule } from './database.module.js';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded/start-embedded-postgres.js';
export { inTransaction } from './in-transaction.js';
export { revertLastMigration, runMigrations } from './migration/run-migrations.js';
export { openDataSource } from './open-data-source.js';
export { createDatabase, hasDatabase, prepareRoles } from './prepare-server.js';
export { answerAgain, holdsNul, type RequestKey, type RequestRecord, requestKeyOf } from './request/request.js';
export { isRequestTaken, RequestRecordRepository } from './request/request-record.repository.js';
export { type RecordColumns, recordOf } from './request/request-record.row.js';
