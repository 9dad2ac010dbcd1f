import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#platform';
import { printFlow, WORKFLOW } from '#submission';

await writeFile(join(projectRoot(), 'docs/flow.md'), printFlow(WORKFLOW));
