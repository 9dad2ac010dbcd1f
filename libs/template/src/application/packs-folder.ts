import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packs are data beside the source, not built: found by walking up to the folder that holds them. */
export function packsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'libs', 'template', 'packs'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('libs/template/packs is missing');
    folder = parent;
  }
  return join(folder, 'libs', 'template', 'packs');
}
