import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The name in the root package.json; source and dist lie at different depths below it. */
const ROOT_PACKAGE = 'gongkai-monorepo';

/** The folder of the checkout, where assets that are no code (packs, migrations) are found. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (packageNameIn(folder) !== ROOT_PACKAGE) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no package.json named ${ROOT_PACKAGE} above ${import.meta.url}`);
    folder = parent;
  }
  return folder;
}

function packageNameIn(folder: string): string | null {
  try {
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string };
    return name ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
