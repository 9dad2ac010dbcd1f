import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { done, type Outcome, refused } from '#kernel';
import { answers, type Door } from './door.js';
import type { ServiceName } from './services.js';

/** What a running system says of itself in `running.json`; readable by its owner only, since it holds database addresses. */
export interface RunningSystem {
  readonly pid: number;
  readonly startedAt: string;
  readonly door: Door;
  readonly dataFolder: string;
  /** False while it starts. */
  readonly ready: boolean;
  readonly intakeUrl: string;
  readonly portalUrl: string;
  readonly queueBackend: 'postgres' | 'redis';
  /** The owner's and the application's address of the database. */
  readonly ownerUrl: string | null;
  readonly appUrl: string;
  /** Process ids by service, as of the last start of each. */
  readonly services: Readonly<Partial<Record<ServiceName, number>>>;
}

/** The claim on a data folder: one supervisor at a time. */
export interface Claim {
  /** Says anew what runs here. */
  write(system: RunningSystem): void;
  release(): void;
}

/**
 * Takes the data folder for `system`, or names the system that has it. The claim of a killed supervisor is taken over;
 * `afterCrash` then tells that its services may still be on their way out.
 */
export async function claimFolder(
  system: RunningSystem,
): Promise<Outcome<{ claim: Claim; afterCrash: boolean }, 'START.ALREADY_RUNNING'>> {
  const path = pathOf(system.dataFolder);
  const holder = await findRunning(system.dataFolder);
  if (holder) return alreadyRunning(holder);
  const afterCrash = existsSync(path);
  rmSync(path, { force: true });
  if (!writeIfAbsent(path, system)) return alreadyRunning(readClaim(path) ?? system);
  const claim = {
    write: (news: RunningSystem) => replace(path, news),
    release: () => rmSync(path, { force: true }),
  };
  return done({ claim, afterCrash });
}

/** The live system of this data folder; null when none runs. */
export async function findRunning(dataFolder: string): Promise<RunningSystem | null> {
  const claim = readClaim(pathOf(dataFolder));
  return claim && isAlive(claim.pid) && (await answers(claim.door)) ? claim : null;
}

function alreadyRunning(holder: RunningSystem) {
  const { pid, intakeUrl, portalUrl, dataFolder } = holder;
  return refused('START.ALREADY_RUNNING', { pid, intakeUrl, portalUrl, dataFolder });
}

function pathOf(dataFolder: string): string {
  return join(dataFolder, 'running.json');
}

/** A claim that a crash has left half-written says nothing, like no claim. */
function readClaim(path: string): RunningSystem | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as RunningSystem;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function writeIfAbsent(path: string, system: RunningSystem): boolean {
  try {
    writeFileSync(path, JSON.stringify(system, null, 2), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function replace(path: string, system: RunningSystem): void {
  writeFileSync(`${path}.new`, JSON.stringify(system, null, 2), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
