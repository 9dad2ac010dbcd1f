import type { DataSource } from 'typeorm';
import { refuse } from '#platform';
import { migrationFolders } from './migration-folders.js';
import { recordedName } from './sql-migration.js';

/** Refuses with DATABASE.NOT_MIGRATED, so that a service says at its start what it would otherwise stumble over later. */
export async function mustBeMigrated(dataSource: DataSource): Promise<void> {
  const [{ exists }] = await dataSource.query("select to_regclass('gongkai.migration') is not null as exists");
  const rows: { name: string }[] = exists ? await dataSource.query('select name from gongkai.migration') : [];
  const recorded = new Set(rows.map(({ name }) => name));
  const missing = migrationFolders().filter((folder) => !recorded.has(recordedName(folder)));
  if (missing.length > 0) refuse('DATABASE.NOT_MIGRATED', { names: missing.map(({ name }) => name).join(', ') });
}
