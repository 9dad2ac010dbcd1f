import { DEMO_PASSWORD, DEMO_PEOPLE } from '../demo-cycle/demo-people.js';
import { loadDemoCycle } from '../demo-cycle/load-demo-cycle.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type GongkaiConfig, gongkaiConfig } from '../gongkai.config.js';
import type { RunningSystem } from '../supervisor/running.js';
import { secondsSince } from '../supervisor/seconds.js';
import { System } from '../supervisor/system.js';
import { announce, print, showOnStderr, tell } from '../terminal.js';
import { padRight } from '../text-width.js';
import { aborted, stopSignals } from './stop-signals.js';

/** `gongkai start`: everything in one process tree until Ctrl-C, then 0. */
export async function startCommand(): Promise<ExitCode> {
  const config = gongkaiConfig();
  const startedAt = Date.now();
  const signal = stopSignals();
  const system = new System(config, showOnStderr);
  try {
    const running = await system.start(signal);
    if (isEmbedded(config)) await loadDemoCycle(running, system.environment, signal);
    welcome(running, config, secondsSince(startedAt));
    await aborted(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    if (signal.aborted) tell('START.STOPPING');
    await system.end();
  }
  tell('START.STOPPED');
  return EXIT.done;
}

/** Demo accounts have well-known passwords, so they are made in a database of our own only. */
function isEmbedded(config: GongkaiConfig): boolean {
  return config.databaseUrl === null;
}

function welcome(running: RunningSystem, config: GongkaiConfig, seconds: number): void {
  const { intakeUrl, portalUrl, dataFolder } = running;
  announce('START.READY', { seconds, intakeUrl, portalUrl, logFolder: `${dataFolder}/logs` });
  if (isEmbedded(config)) {
    announce('START.ACCOUNTS', { password: DEMO_PASSWORD });
    for (const { login, name, duty } of DEMO_PEOPLE) print(`  ${padRight(login, 12)} ${padRight(name, 8)} ${duty}`);
  }
  announce('START.HOW_TO_STOP');
}
