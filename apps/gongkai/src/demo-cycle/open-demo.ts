import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '#platform';
import type { DemoPerson } from './demo-people.js';

/** What has to be there before anyone can act over HTTP. All of it may be there already. */
export interface DemoOpening {
  /** A cycle of its own; without one it is the demo's. */
  readonly cycle?: {
    readonly region: string;
    readonly title: string;
    readonly submitBy: string;
    readonly publishAt: string;
  };
  readonly departments: readonly { readonly code: string; readonly name: string }[];
  readonly people: readonly Omit<DemoPerson, 'duty'>[];
  readonly password: string;
}

/** Ids of what was opened. */
export interface OpenedDemo {
  readonly cycleId: string;
  /** Disclosure id by department code. */
  readonly disclosures: Readonly<Record<string, string>>;
}

const OPENER = join(projectRoot(), 'dist', 'apps', 'gongkai', 'src', 'demo-cycle', 'open-demo.process.js');

/**
 * Opens the demo cycle with these departments and accounts. Runs in a process of its own, because the stages read their
 * configuration from the environment, which here is not that of the supervisor.
 */
export async function openDemo(environment: NodeJS.ProcessEnv, opening: DemoOpening): Promise<OpenedDemo> {
  const child = fork(OPENER, { env: environment, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  // What was said last may be read after the exit, but never after the line was closed.
  const ended = once(child, 'disconnect').then(() => {
    throw new Error(`the demo cycle could not be opened (exit ${child.exitCode ?? child.signalCode})`);
  });
  child.send(opening);
  const [opened] = (await Promise.race([once(child, 'message'), ended])) as [OpenedDemo];
  return opened;
}
