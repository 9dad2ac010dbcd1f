import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '#platform';

/** Starts a built program of this project and ends it again; what it says on stderr is shown. */
export function startChild(entry: string, environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(projectRoot(), 'dist', entry)], {
    env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
