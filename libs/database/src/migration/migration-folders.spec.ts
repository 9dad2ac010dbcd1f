import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationFolders } from './migration-folders.js';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'gongkai-migrations-'));
});
afterEach(() => rm(parent, { recursive: true }));

async function aFolder(name: string, files = ['up', 'down', 'check']) {
  await mkdir(join(parent, name));
  for (const file of files) await writeFile(join(parent, name, `${file}.sql`), `-- ${file}`);
}

it('reads the folders in order of their time', async () => {
  await aFolder('20240201000000-later');
  await aFolder('20240101123059-first');
  expect(migrationFolders(parent)).toEqual([
    {
      name: '20240101123059-first',
      timestamp: Date.parse('2024-01-01T12:30:59Z'),
      up: '-- up',
      down: '-- down',
      check: '-- check',
    },
    expect.objectContaining({ name: '20240201000000-later' }),
  ]);
});

it.each(['20241301000000-month-13', '2024-short', '20240101000000'])('does not take %s for one', async (name) => {
  await aFolder(name);
  expect(() => migrationFolders(parent)).toThrow(name);
});

it('misses a file', async () => {
  await aFolder('20240101000000-no-way-back', ['up', 'check']);
  expect(() => migrationFolders(parent)).toThrow('no down.sql');
});
