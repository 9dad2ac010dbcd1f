import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { projectRoot } from '#platform';

jest.setTimeout(120_000);

it('keeps the import rules of .dependency-cruiser.mjs', () => {
  const tool = join(projectRoot(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'libs', 'apps', 'infra'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [tool, ...options], {
    cwd: projectRoot(),
    encoding: 'utf8',
  });
  expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
});
