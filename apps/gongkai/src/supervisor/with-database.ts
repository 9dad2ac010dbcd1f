import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#database';
import { refuse } from '#platform';
import type { GongkaiConfig } from '../gongkai.config.js';
import { showOnStderr } from '../terminal.js';
import { findRunning } from './running.js';

export interface DatabaseAddresses {
  /** Null where only the application's address is known. */
  readonly ownerUrl: string | null;
  readonly appUrl: string;
}

/**
 * Lends the database to one piece of work: the one in DATABASE_URL / MIGRATION_DATABASE_URL, else that of the running
 * system, else the embedded one, started for the time of the work. Refuses with CLI.NO_DATABASE.
 */
export async function withDatabase<T>(
  config: GongkaiConfig,
  work: (addresses: DatabaseAddresses) => Promise<T>,
): Promise<T> {
  const { databaseUrl, migrationUrl, dataFolder } = config;
  const appUrl = databaseUrl ?? migrationUrl;
  if (appUrl) return work({ ownerUrl: migrationUrl, appUrl });
  const running = await findRunning(dataFolder);
  if (running) return work(running);
  const dataDir = join(dataFolder, 'postgres');
  if (!existsSync(dataDir)) refuse('CLI.NO_DATABASE', { dataFolder });
  const server = await startEmbeddedPostgres({ dataDir, port: 0, onProgress: showOnStderr });
  try {
    return await work({ ownerUrl: server.adminUrl, appUrl: server.appUrl });
  } finally {
    await server.stop();
  }
}
