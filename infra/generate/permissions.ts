import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#platform';
import { printPermissions } from '../../apps/intake/src/access/permissions.js';

/** docs/permissions.md from docs/openapi.json, which is generated just before. */
const document = JSON.parse(await readFile(join(projectRoot(), 'docs/openapi.json'), 'utf8'));
await writeFile(join(projectRoot(), 'docs/permissions.md'), printPermissions(document.paths));
