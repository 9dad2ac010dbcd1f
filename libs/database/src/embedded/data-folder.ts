import { existsSync } from 'node:fs';
import { access, constants, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { refuse } from '#platform';

/** Where the embedded server keeps everything it has. */
export interface DataFolder {
  readonly root: string;
  /** PostgreSQL's own data directory. Appears in one step, so it is never half made. */
  readonly cluster: string;
  /** Where a new cluster is made; a leftover of it never held anybody's data. */
  readonly unfinished: string;
  readonly passwords: string;
  readonly log: string;
  readonly pidFile: string;
}

/** Opens the folder, private to its owner. Refuses with DATABASE.FOLDER_FORBIDDEN. */
export async function openDataFolder(dataDir: string): Promise<DataFolder> {
  const root = resolve(dataDir);
  try {
    await mkdir(root, { recursive: true, mode: 0o700 });
    await access(root, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    refuse('DATABASE.FOLDER_FORBIDDEN', { folder: root, reason: code });
  }
  const cluster = join(root, 'cluster');
  return {
    root,
    cluster,
    unfinished: join(root, 'cluster.unfinished'),
    passwords: join(root, 'passwords.json'),
    log: join(root, 'postgres.log'),
    pidFile: join(cluster, 'postmaster.pid'),
  };
}

/**
 * Does the folder hold a cluster? Refuses one of another major version (DATABASE.OTHER_VERSION) and one that has lost
 * files (DATABASE.FOLDER_DAMAGED), touching nothing.
 */
export async function hasCluster(folder: DataFolder, needed: string): Promise<boolean> {
  if (!existsSync(folder.cluster)) return false;
  for (const missing of ['PG_VERSION', 'global/pg_control', 'postgresql.conf']) {
    if (!existsSync(join(folder.cluster, missing))) {
      refuse('DATABASE.FOLDER_DAMAGED', { folder: folder.cluster, missing });
    }
  }
  if (!existsSync(folder.passwords)) {
    refuse('DATABASE.FOLDER_DAMAGED', { folder: folder.root, missing: 'passwords.json' });
  }
  const found = (await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8')).trim();
  if (found !== needed) refuse('DATABASE.OTHER_VERSION', { folder: folder.root, found, needed });
  return true;
}
