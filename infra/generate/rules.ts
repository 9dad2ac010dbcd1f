import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#platform';
import { printRules, RULES } from '#validation';

await writeFile(join(projectRoot(), 'docs/rules.md'), printRules(RULES));
