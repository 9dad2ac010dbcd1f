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
 * Chooses a user who can run the programs and write the folder, and gives the folder to it. Under root that is whoever
 * has the folder already, so that a server still running on it keeps its files; else root itself seen as "nobody" from
 * a user namespace, which changes no owner; where namespaces are forbidden, as in most containers, a system user; and
 * inside a private checkout one who may pass through it. Refuses with DATABASE.ROOT_REFUSED.
 */
export async function chooseServerUser(folder: string, program: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return caller;
  const { uid } = await stat(folder);
  const users = [rootAsNobody, ...systemUsers([]), ...systemUsers(PASSING)];
  const reasons: string[] = [];
  for (const user of [...users.filter(({ owner }) => owner?.uid === uid), ...users]) {
    await giveTo(user, folder);
    const problem = await problemRunning(user, folder, program);
    if (problem === null) return user;
    reasons.push(`${user.name}: ${problem}`);
  }
  return refuse('DATABASE.ROOT_REFUSED', { reason: [...new Set(reasons)].join('; ') });
}

const caller: ServerUser = {
  name: 'caller',
  owner: null,
  start: (program, args, stdio) => spawn(program, args, { ...SHELTERED, stdio }),
};

const rootAsNobody = through(['unshare', '--user', '--map-user=nobody', '--map-group=65534'], { uid: 0, gid: 0 });

/** Lets a user through private folders, and nothing else; the securebit makes access(2), which initdb asks, agree. */
const PASSING = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];

function systemUsers(allowing: readonly string[]): ServerUser[] {
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  return ['postgres', 'nobody'].flatMap((name) => {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (!uid || !gid) return [];
    const change = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...allowing];
    return [through(change, { uid: Number(uid), gid: Number(gid) })];
  });
}

/** A user that one program changes into before it becomes the program that was asked for. */
function through(change: readonly string[], owner: { uid: number; gid: number }): ServerUser {
  const [changer = '', ...how] = change;
  return {
    name: change.join(' '),
    owner,
    start: (program, args, stdio) => spawn(changer, [...how, program, ...args], { ...SHELTERED, stdio }),
  };
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
