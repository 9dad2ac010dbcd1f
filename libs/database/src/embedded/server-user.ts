import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chown, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '#platform';

/** As whom the server's programs run. PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly name: string;
  /** Whose the files must be, seen from outside; null leaves them to whoever made them. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  start(program: string, args: readonly string[], stdio: SpawnOptions['stdio']): ChildProcess;
}

/** Nothing of the caller's environment may change how the server behaves; its own process group keeps Ctrl-C from it. */
const SHELTERED: SpawnOptions = { cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }, detached: true };

/**
 * Chooses a user who can run the programs and write the folder, and gives the folder to it. Under root that is first
 * root itself seen as "nobody" from a user namespace: it works inside private checkouts and changes no owner. Where
 * namespaces are forbidden it is a system user. Refuses with DATABASE.ROOT_REFUSED.
 */
export async function chooseServerUser(folder: string, program: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return caller;
  const reasons: string[] = [];
  for (const user of [rootAsNobody, ...systemUsers()]) {
    await giveTo(user, folder);
    const problem = await problemRunning(user, folder, program);
    if (problem === null) return user;
    reasons.push(`${user.name}: ${problem}`);
  }
  return refuse('DATABASE.ROOT_REFUSED', { reason: reasons.join('; ') });
}

const caller: ServerUser = {
  name: 'caller',
  owner: null,
  start: (program, args, stdio) => spawn(program, args, { ...SHELTERED, stdio }),
};

const rootAsNobody: ServerUser = {
  name: 'unshare',
  owner: { uid: 0, gid: 0 },
  start: (program, args, stdio) =>
    spawn('unshare', ['--user', '--map-user=nobody', '--map-group=65534', program, ...args], { ...SHELTERED, stdio }),
};

function systemUsers(): ServerUser[] {
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  return ['postgres', 'nobody'].flatMap((name) => {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    return uid && gid ? [systemUser(name, { uid: Number(uid), gid: Number(gid) })] : [];
  });
}

function systemUser(name: string, owner: { uid: number; gid: number }): ServerUser {
  return { name, owner, start: (program, args, stdio) => spawn(program, args, { ...SHELTERED, ...owner, stdio }) };
}

async function giveTo({ owner }: ServerUser, folder: string): Promise<void> {
  if (owner === null || (await stat(folder)).uid === owner.uid) return;
  for (const name of ['.', ...(await readdir(folder, { recursive: true }))]) {
    await chown(join(folder, name), owner.uid, owner.gid);
  }
}

function problemRunning(user: ServerUser, folder: string, program: string): Promise<string | null> {
  const probe = ['-c', 'cd "$1" && test -w . && exec "$2" --version', 'probe', folder, program];
  return runToEnd(user, '/bin/sh', probe).then(({ code, output }) => (code === 0 ? null : output.trim()));
}

/** Runs a program to its end. A program that cannot be started ends with code null and the reason as its output. */
export function runToEnd(
  user: ServerUser,
  program: string,
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const child = user.start(program, args, ['ignore', 'pipe', 'pipe']);
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', ({ message }) => done({ code: null, output: message }));
    child.once('close', (code) => done({ code, output }));
  });
}
