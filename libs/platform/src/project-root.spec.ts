import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

it('finds the folder that holds the packs and the migrations', () => {
  expect(existsSync(join(projectRoot(), 'libs', 'kernel', 'src', 'index.ts'))).toBe(true);
});
