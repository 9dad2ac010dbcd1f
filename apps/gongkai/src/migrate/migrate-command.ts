import { migrationConfig, runMigrations } from '#database';
import { readConfig } from '#platform';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { gongkaiConfig } from '../gongkai.config.js';
import { withDatabase } from '../supervisor/with-database.js';
import { announce } from '../terminal.js';

/** `gongkai migrate`: as the owner of the schema; safe to run again and from several places at once. */
export async function migrateCommand(): Promise<ExitCode> {
  const applied = await withDatabase(gongkaiConfig(), ({ ownerUrl }) =>
    runMigrations(ownerUrl ?? readConfig(migrationConfig).adminUrl),
  );
  if (applied.length > 0) announce('MIGRATE.APPLIED', { count: applied.length, names: applied.join(', ') });
  else announce('MIGRATE.DONE');
  return EXIT.done;
}
