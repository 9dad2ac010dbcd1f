import { join } from 'node:path';
import { done, type Outcome, refused } from '#kernel';
import { refuseInput } from '../check/refuse-input.js';
import { Mismatch } from '../demo/mismatch.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type GongkaiConfig, gongkaiConfig } from '../gongkai.config.js';
import { UnexpectedAnswer } from '../http/caller.js';
import { stopSignals } from '../start/stop-signals.js';
import { findRunning, type RunningSystem } from '../supervisor/running.js';
import { serviceEnvironment } from '../supervisor/service-environment.js';
import { System } from '../supervisor/system.js';
import { announce, print, showOnStderr, tell } from '../terminal.js';
import { runSimulation, type Setting } from './run-simulation.js';

export interface SimulateChoices {
  readonly departments: string;
  readonly seed: string;
}

const MOST_DEPARTMENTS = 2_000;

/** `gongkai simulate`: 0 when every invariant holds at the end, 1 when any does not. */
export async function simulateCommand(choices: SimulateChoices): Promise<ExitCode> {
  const departments = wholeNumber('--departments', choices.departments, 1, MOST_DEPARTMENTS);
  const seed = wholeNumber('--seed', choices.seed, 0, 4_294_967_295);
  if (!departments.ok) return refuseInput(departments);
  if (!seed.ok) return refuseInput(seed);
  const config = gongkaiConfig();
  const size = { departments: departments.value, seed: seed.value };
  const running = await findRunning(config.dataFolder);
  if (running) return simulateOn(running, config, size);
  const own = ownSystem(config);
  const system = new System(own, showOnStderr);
  const signal = stopSignals();
  try {
    return await simulateOn(await system.start(signal), own, size);
  } finally {
    await system.end();
  }
}

async function simulateOn(
  { intakeUrl, appUrl }: RunningSystem,
  config: GongkaiConfig,
  size: Pick<Setting, 'departments' | 'seed'>,
): Promise<ExitCode> {
  announce('SIMULATE.OPENING', { ...size, intakeUrl });
  try {
    const environment = serviceEnvironment(config, appUrl);
    const { seconds, accepted, refusals, states, verdict } = await runSimulation({
      intakeUrl,
      appUrl,
      environment,
      ...size,
    });
    announce('SIMULATE.SUMMARY', { seconds, accepted, entries: verdict.entries, published: verdict.published });
    print(`  ${listed(Object.entries(states).filter(([, count]) => count > 0))}`);
    announce('SIMULATE.REFUSALS');
    print(`  ${listed([...refusals].sort())}`);
    if (verdict.faults.length === 0) {
      announce('SIMULATE.SOUND');
      return EXIT.done;
    }
    announce('SIMULATE.UNSOUND', { count: verdict.faults.length });
    for (const fault of verdict.faults) print(`  ${fault}`);
  } catch (error) {
    if (!(error instanceof Mismatch || error instanceof UnexpectedAnswer)) throw error;
    tell('SIMULATE.FAILED', { reason: error.message });
  }
  return EXIT.wrong;
}

/** Nothing runs: a system of its own, on free ports, with its own data, ended with the run. */
function ownSystem(config: GongkaiConfig): GongkaiConfig {
  const ports = { intake: 0, publication: 0, validation: 0, scoring: 0, postgres: 0 };
  return { ...config, ports, dataFolder: join(config.dataFolder, 'simulate') };
}

function wholeNumber(option: string, text: string, from: number, to: number): Outcome<number, 'SIMULATE.BAD_NUMBER'> {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return number >= from && number <= to ? done(number) : refused('SIMULATE.BAD_NUMBER', { option, text, from, to });
}

function listed(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([name, count]) => `${name} ${count}`).join(' · ') || '—';
}
