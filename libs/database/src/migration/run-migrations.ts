import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { refuse } from '#platform';
import { queryCounter } from '../count-queries.js';
import { unreachable } from '../unreachable.js';
import { migrateQueue } from './migrate-queue.js';
import { type MigrationFolder, migrationFolders } from './migration-folders.js';
import { sqlMigration } from './sql-migration.js';

/** Any fixed number: processes that migrate at the same moment take turns on it. */
const MIGRATION_LOCK = 7_106_571;

/**
 * Brings the schemas `gongkai` and `bullmq` up to date as the owner, each migration in its own transaction.
 * Returns the names of those that were still missing. Refuses with DATABASE.UNREACHABLE, DATABASE.APP_ROLE_MISSING.
 */
export async function runMigrations(adminUrl: string, folders = migrationFolders()): Promise<readonly string[]> {
  return withLock(adminUrl, async (client) => {
    await mustHaveAppRole(client);
    await client.query('create schema if not exists gongkai');
    await migrateQueue(client);
    return withMigrations(adminUrl, folders, async (dataSource) => {
      const applied = await dataSource.runMigrations({ transaction: 'each' });
      return applied.map(({ name }) => name.replace(/-\d+$/, ''));
    });
  });
}

/** Undoes the last migration that was run. */
export async function revertLastMigration(adminUrl: string, folders = migrationFolders()): Promise<void> {
  await withLock(adminUrl, () =>
    withMigrations(adminUrl, folders, (dataSource) => dataSource.undoLastMigration({ transaction: 'each' })),
  );
}

async function withLock<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl });
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(error, adminUrl, 'MIGRATION_DATABASE_URL');
  }
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function mustHaveAppRole(client: Client): Promise<void> {
  const role = 'gongkai_app';
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) refuse('DATABASE.APP_ROLE_MISSING', { role });
}

async function withMigrations<T>(
  url: string,
  folders: readonly MigrationFolder[],
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    schema: 'gongkai',
    migrations: folders.map(sqlMigration),
    migrationsTableName: 'migration',
    installExtensions: false,
    logger: queryCounter,
    poolSize: 1,
    extra: { options: '-c search_path=gongkai' },
  });
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
