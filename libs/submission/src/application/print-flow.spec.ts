import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform';
import { WORKFLOW } from '../domain/workflow.js';
import { printFlow } from './print-flow.js';

it('is what docs/flow.md says; after a change run `npm run generate`', () => {
  expect(readFileSync(join(projectRoot(), 'docs/flow.md'), 'utf8')).toBe(printFlow(WORKFLOW));
});
