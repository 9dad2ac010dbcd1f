import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openStage } from '../../apps/gongkai/src/demo/open-stage.js';
import { Story } from '../../apps/gongkai/src/demo/story.js';
import { DEMO_PASSWORD } from '../../apps/gongkai/src/demo-cycle/demo-people.js';
import { Caller } from '../../apps/gongkai/src/http/caller.js';
import type { RunningSystem } from '../../apps/gongkai/src/supervisor/running.js';
import { SERVICES } from '../../apps/gongkai/src/supervisor/services.js';
import {
  type Ended,
  type Environment,
  GongkaiCommand,
  gongkai,
  isAlive,
  ownEnvironment,
  readRunning,
  until,
} from '../support/gongkai-command.js';

/** The processes that the supervisor looks after. */
export const PARTS = [...SERVICES, 'postgres'] as const;
export type Part = (typeof PARTS)[number];

const READY = 'Press Ctrl-C to stop';
/** A worker killed with a job in hand loses it after two seconds here, not after the usual fifteen. */
const HASTE = { QUEUE_BACKEND: 'postgres', JOB_LOCK_MS: '2000', JOB_STALLED_MS: '500' };

/** Many times what a restart takes on a machine with nothing else to do. */
const PATIENCE_MS = 120_000;

/** A system of its own, started as people start it, whose processes are killed outright. */
export class TroubledSystem {
  private command: GongkaiCommand;

  private constructor(private readonly environment: Environment) {
    this.command = new GongkaiCommand(['start'], environment);
  }

  static async start(): Promise<TroubledSystem> {
    const system = new TroubledSystem({ ...(await ownEnvironment()), ...HASTE });
    try {
      await system.command.says(READY);
      return system;
    } catch (error) {
      await system.destroy();
      throw error;
    }
  }

  get about(): RunningSystem {
    const about = readRunning(this.environment);
    if (!about) throw new Error(`nothing runs:\n${this.command.said}`);
    return about;
  }

  /** Fresh people of a fresh department, about to play the demo. */
  async story(intakeUrl: string): Promise<Story> {
    const { portalUrl, appUrl } = this.about;
    const environment = { ...this.environment, DATABASE_URL: appUrl };
    return new Story(await openStage({ intakeUrl, portalUrl, environment }, () => {}));
  }

  /** Kills one process; returns when another does its work. */
  async kill(part: Part): Promise<void> {
    await this.killOnce(part);
    await until(`all take work after ${part} was killed`, () => this.takesWork(), PATIENCE_MS);
  }

  /** Returns as soon as there is another process, whether or not it can do anything yet. */
  async killOnce(part: Part): Promise<void> {
    const killed = this.pidOf(part);
    if (isAlive(killed)) process.kill(killed, 'SIGKILL');
    await until(`${part} is started again`, () => ![killed, 0].includes(this.pidOf(part)), PATIENCE_MS);
  }

  /** Kills the supervisor, and starts it again on what it has left. */
  async killSupervisor(): Promise<void> {
    this.command.process.kill('SIGKILL');
    await this.command.ended;
    this.command = new GongkaiCommand(['start'], this.environment);
    await this.command.says(READY);
  }

  run(...words: string[]): Promise<Ended> {
    return gongkai(words, this.environment);
  }

  /** Ends it as people do; tells how it ended and which of its processes are still there. */
  async stop(): Promise<Ended & { left: number[] }> {
    const pids = PARTS.map((part) => this.pidOf(part));
    this.command.process.kill('SIGTERM');
    const ended = await this.command.ended;
    return { ...ended, left: pids.filter((pid) => pid !== 0 && isAlive(pid)) };
  }

  /** Whatever state it is in. */
  async destroy(): Promise<void> {
    this.command.process.kill('SIGKILL');
    await this.command.ended;
    // Absent where it was stopped in order.
    if (readRunning(this.environment)) this.killLeftovers();
    rmSync(this.environment.GONGKAI_DATA ?? '', { recursive: true, force: true });
  }

  private killLeftovers(): void {
    for (const part of PARTS) {
      const pid = this.pidOf(part);
      if (pid !== 0 && isAlive(pid)) process.kill(pid, 'SIGKILL');
    }
  }

  /** What the queues hold and what was given up, as the operator sees it. */
  async work(): Promise<unknown> {
    const admin = new Caller(this.about.intakeUrl, 'admin', DEMO_PASSWORD, { patienceMs: 60_000 });
    await admin.signIn();
    const { items: queues } = await admin.get<{ items: unknown }>('/queues');
    const { items: deadLetters } = await admin.get<{ items: unknown }>('/dead-letters');
    return { queues, deadLetters };
  }

  /** 0 while there is none. */
  private pidOf(part: Part): number {
    const { pid: supervisor, services, dataFolder } = this.about;
    if (part !== 'postgres') return services[part] ?? 0;
    const noted = notedIn(join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'));
    // Between two servers the supervisor notes itself.
    return noted === supervisor ? 0 : noted;
  }

  private async takesWork(): Promise<boolean> {
    const ready = await Promise.all(SERVICES.map((name) => isReady(this.environment[`${name.toUpperCase()}_PORT`])));
    return ready.every((yes) => yes);
  }
}

/** The first line of the file is the process id. PostgreSQL takes the file away before it writes a new one. */
function notedIn(pidFile: string): number {
  try {
    return Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

async function isReady(port: string | undefined): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  } catch (error) {
    // Nothing listens, or what listened was killed.
    if ((error as Error).name === 'TypeError') return false;
    throw error;
  }
}
