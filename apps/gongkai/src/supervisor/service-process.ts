import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { restartDelay } from './backoff.js';
import type { ServiceName } from './services.js';

export interface ServiceSettings {
  readonly name: ServiceName;
  /** The built main.js. */
  readonly entry: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly logFile: string;
}

export interface ServiceDeath {
  /** "SIGKILL" or "exit 1" */
  readonly how: string;
  /** Deaths in a row. */
  readonly failures: number;
  readonly restartInMs: number;
}

export interface ServiceWatcher {
  started(service: ServiceProcess): void;
  died(service: ServiceProcess, death: ServiceDeath): void;
}

const LEAVE_WITH_PARENT = fileURLToPath(new URL('./leave-with-parent.js', import.meta.url));
/** A service that ran this long had started well; its next death counts as the first. */
const STEADY_MS = 10_000;
/** Longer than the services themselves allow for finishing the job in hand. */
const PATIENCE_MS = 20_000;

/** One service as a child process: started again when it dies, ended when told. */
export class ServiceProcess {
  private child: ChildProcess | null = null;
  private restart: NodeJS.Timeout | null = null;
  private ending = false;
  private death: ServiceDeath | null = null;

  constructor(
    private readonly settings: ServiceSettings,
    private readonly watcher: ServiceWatcher,
  ) {}

  get name(): ServiceName {
    return this.settings.name;
  }

  get logFile(): string {
    return this.settings.logFile;
  }

  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  get lastDeath(): ServiceDeath | null {
    return this.death;
  }

  start(): void {
    const { entry, environment, logFile } = this.settings;
    const log = openSync(logFile, 'a', 0o600);
    const startedAt = Date.now();
    // In a group of its own, so that Ctrl-C in the terminal reaches the supervisor alone, which then ends all in order.
    const child = spawn(process.execPath, ['--enable-source-maps', '--import', LEAVE_WITH_PARENT, entry], {
      env: environment,
      stdio: ['ignore', log, log, 'ipc'],
      detached: true,
    });
    closeSync(log);
    this.child = child;
    child.once('exit', (code, signal) => this.died(signal ?? `exit ${code}`, Date.now() - startedAt));
    child.once('spawn', () => this.watcher.started(this));
  }

  /** Asks it to end and waits; kills it when it does not. */
  async end(): Promise<void> {
    this.ending = true;
    if (this.restart) clearTimeout(this.restart);
    const child = this.child;
    if (!child) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await gone;
    clearTimeout(kill);
  }

  private died(how: string, ranMs: number): void {
    this.child = null;
    if (this.ending) return;
    const failures = ranMs > STEADY_MS || !this.death ? 1 : this.death.failures + 1;
    this.death = { how, failures, restartInMs: restartDelay(failures) };
    this.restart = setTimeout(() => this.start(), this.death.restartInMs);
    this.watcher.died(this, this.death);
  }
}
