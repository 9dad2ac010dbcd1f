import { chown, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '#platform';
import type { DataFolder } from './data-folder.js';
import { makePasswords, readPasswords } from './passwords.js';
import { runToEnd, type ServerUser } from './server-user.js';

/** The name PostgreSQL's own documents use. */
export const SUPERUSER = 'postgres';

/**
 * Makes a new cluster beside its place and moves it there when it is whole, so an interrupted first start leaves
 * nothing that a later one could mistake for data. Text is UTF-8, ordered by code point on every machine.
 * Refuses with DATABASE.CREATE_FAILED.
 */
export async function createCluster(folder: DataFolder, user: ServerUser, initdb: string): Promise<void> {
  await rm(folder.unfinished, { recursive: true, force: true });
  await makePasswords(folder);
  const passwordFile = join(folder.root, 'initdb.password');
  try {
    await writeFile(passwordFile, (await readPasswords(folder)).superuser, { mode: 0o600 });
    if (user.owner) await chown(passwordFile, user.owner.uid, user.owner.gid);
    const { code, output } = await runToEnd(user, initdb, [
      `--pgdata=${folder.unfinished}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
    if (code !== 0) refuse('DATABASE.CREATE_FAILED', { reason: output.trim().split('\n').at(-1) });
    await rename(folder.unfinished, folder.cluster);
  } finally {
    await rm(passwordFile, { force: true });
  }
}
