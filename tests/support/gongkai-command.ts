import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '#platform';
import type { RunningSystem } from '../../apps/gongkai/src/supervisor/running.js';

/** The program as `npx gongkai` runs it. */
const PROGRAM = join(projectRoot(), 'apps', 'gongkai', 'bin', 'gongkai.js');

export type Environment = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A system of its own: new data folder, ports that nobody uses. */
export async function ownEnvironment(): Promise<Environment> {
  const [intake, publication, validation, scoring, postgres] = await freePorts(5);
  return {
    GONGKAI_DATA: mkdtempSync(join(tmpdir(), 'gongkai-e2e-')),
    INTAKE_PORT: `${intake}`,
    PUBLICATION_PORT: `${publication}`,
    VALIDATION_PORT: `${validation}`,
    SCORING_PORT: `${scoring}`,
    GONGKAI_POSTGRES_PORT: `${postgres}`,
  };
}

/** Runs a command to its end. */
export async function gongkai(words: readonly string[], environment: Environment = {}, cwd = '/'): Promise<Ended> {
  const command = new GongkaiCommand(words, environment, cwd);
  return command.ended;
}

/** A command that goes on: `start`. */
export class GongkaiCommand {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  private stdout = '';
  private stderr = '';

  constructor(words: readonly string[], environment: Environment, cwd = '/') {
    this.process = spawn(process.execPath, [PROGRAM, ...words], {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.ended = once(this.process, 'close').then(([code]) => ({ code, stdout: this.stdout, stderr: this.stderr }));
  }

  /** Everything it has said so far. */
  get said(): string {
    return this.stdout + this.stderr;
  }

  /** Waits until it says this; throws with all it said when it ends or falls silent first. */
  async says(text: string, patienceMs = 120_000): Promise<void> {
    const until = Date.now() + patienceMs;
    while (!this.said.includes(text)) {
      if (this.process.exitCode !== null || Date.now() > until) throw new Error(`never said “${text}”:\n${this.said}`);
      await sleep(50);
    }
  }
}

/** What the running system says of itself; null when none runs on the folder. */
export function readRunning(environment: Environment): RunningSystem | null {
  const path = join(environment.GONGKAI_DATA ?? '', 'running.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

export async function until(what: string, holds: () => Promise<boolean> | boolean, patienceMs = 60_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${patienceMs} ms`);
    await sleep(50);
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

/** Asks for all at once, so that no two are the same. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
