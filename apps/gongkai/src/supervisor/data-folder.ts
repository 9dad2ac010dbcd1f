import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '#platform';

/** Makes the data folder if need be. Refuses with START.FOLDER_FORBIDDEN. */
export function openDataFolder(dataFolder: string): void {
  try {
    mkdirSync(join(dataFolder, 'logs'), { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    refuse('START.FOLDER_FORBIDDEN', { dataFolder, reason: code });
  }
}
