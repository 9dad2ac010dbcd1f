import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { refuse } from '#platform';
import type { DataFolder } from './data-folder.js';
import { connectAsSuperuser, isKeptByAnother } from './keeper.js';

/**
 * The process id of the server that still runs on this folder because whoever started it was killed; null if there is
 * none. Refuses with DATABASE.IN_USE when its starter is alive: two servers on one folder would destroy it.
 */
export async function findLeftoverServer(folder: DataFolder, password: string): Promise<number | null> {
  const noted = await readPidFile(folder);
  if (noted === null) return null;
  const { pid, port } = noted;
  if (!(await serves(pid, folder))) {
    await disownPid(folder);
    return null;
  }
  const client = await connectAsSuperuser(port, password, { patience: 5_000 });
  if (client === null) return pid;
  const kept = await isKeptByAnother(client);
  await client.end();
  if (kept) refuse('DATABASE.IN_USE', { folder: folder.root, pid });
  return pid;
}

/** Stops the server of a folder by its process id: first in an orderly way, then at once. */
export async function stopServer(pid: number, folder: DataFolder): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    if (await serves(pid, folder)) process.kill(pid, signal);
    for (const until = Date.now() + patience; Date.now() < until; await sleep(20)) {
      if (!(await serves(pid, folder))) return;
    }
  }
}

/** Line 1 of postmaster.pid is the process id, line 4 the port. */
async function readPidFile(folder: DataFolder): Promise<{ pid: number; port: number } | null> {
  try {
    const lines = (await readFile(folder.pidFile, 'utf8')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * After a restart of the machine the noted id may be another program's, and PostgreSQL would refuse to start.
 * It takes its parent's id for a stale one and still looks for surviving sessions, which a deleted file would prevent.
 */
async function disownPid(folder: DataFolder): Promise<void> {
  const text = await readFile(folder.pidFile, 'utf8');
  await writeFile(folder.pidFile, text.replace(/^\d+/, String(process.pid)));
}

/** Is this process the server of this folder? A finished process that nobody has buried yet has no command any more. */
async function serves(pid: number, folder: DataFolder): Promise<boolean> {
  const command = await commandOf(pid);
  return command.includes('/bin/postgres') && command.includes(folder.cluster);
}

async function commandOf(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return (await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)])).stdout;
  } catch (error) {
    // No such process: /proc has no folder for it (or loses it while being read), ps ends with 1.
    if (['ENOENT', 'ESRCH', 1].includes((error as { code: string | number }).code)) return '';
    throw error;
  }
}
