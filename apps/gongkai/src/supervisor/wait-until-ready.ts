import { setTimeout as sleep } from 'node:timers/promises';
import { refuse } from '#platform';
import { lastLines } from './last-lines.js';
import type { ServiceProcess } from './service-process.js';
import { readyAddress } from './services.js';

const PATIENCE_MS = 90_000;
/** A service that dies this often before it was ever ready will not come up by trying once more. */
const HOPELESS = 3;

/** Returns once the service takes work. Refuses with START.SERVICE_FAILED or START.NOT_READY; throws when aborted. */
export async function waitUntilReady(service: ServiceProcess, port: number, signal: AbortSignal): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!(await isReady(port))) {
    signal.throwIfAborted();
    const { name, logFile, lastDeath } = service;
    if (lastDeath && lastDeath.failures >= HOPELESS) {
      refuse('START.SERVICE_FAILED', { name, logFile, how: lastDeath.how, lastLines: lastLines(logFile) });
    }
    if (Date.now() > until) refuse('START.NOT_READY', { name, logFile, seconds: PATIENCE_MS / 1000 });
    await sleep(50);
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(readyAddress(port), { signal: AbortSignal.timeout(5_000) })).ok;
  } catch (error) {
    // Nothing listens yet, or it is busy starting.
    if (['TypeError', 'TimeoutError'].includes((error as Error).name)) return false;
    throw error;
  }
}
