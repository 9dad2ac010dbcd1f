import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { refuse } from '#platform';
import { verifyAt } from '../audit/verify-command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type GongkaiConfig, gongkaiConfig } from '../gongkai.config.js';
import { UnexpectedAnswer } from '../http/caller.js';
import { stopSignals } from '../start/stop-signals.js';
import { findRunning, type RunningSystem } from '../supervisor/running.js';
import { serviceEnvironment } from '../supervisor/service-environment.js';
import { System } from '../supervisor/system.js';
import { announce, print, showOnStderr, tell } from '../terminal.js';
import { Mismatch, mustBe } from './mismatch.js';
import { openStage } from './open-stage.js';
import { type OnStep, playDemo } from './play-demo.js';
import { DEMO_STEPS } from './steps.js';

export interface DemoChoices {
  readonly backend?: string;
  readonly pauseBefore?: string;
}

/** `gongkai demo`: 0 when every step went as the story says, 1 when any did not. */
export async function demoCommand({ backend, pauseBefore }: DemoChoices): Promise<ExitCode> {
  const config = gongkaiConfig(backend === undefined ? {} : { QUEUE_BACKEND: backend });
  const onStep = pausing(pauseBefore);
  const running = await findRunning(config.dataFolder);
  if (running) return playOn(running, sameBackend(running, config), onStep);
  const own = ownSystem(config);
  const system = new System(own, showOnStderr);
  const signal = stopSignals();
  try {
    return await playOn(await system.start(signal), own, onStep);
  } finally {
    await system.end();
  }
}

async function playOn(running: RunningSystem, config: GongkaiConfig, onStep: OnStep): Promise<ExitCode> {
  const { intakeUrl, portalUrl, appUrl, queueBackend } = running;
  announce('DEMO.OPENING', { intakeUrl, portalUrl, backend: queueBackend });
  try {
    const stage = await openStage({ intakeUrl, portalUrl, environment: serviceEnvironment(config, appUrl) }, print);
    await playDemo(stage, onStep);
    const { chains, entries, broken } = (await verifyAt(appUrl)).chains;
    announce('VERIFY.INTACT', { chains, entries });
    mustBe(broken, []);
  } catch (error) {
    if (!(error instanceof Mismatch || error instanceof UnexpectedAnswer)) throw error;
    tell('DEMO.FAILED', { reason: error.message });
    return EXIT.wrong;
  }
  announce('DEMO.DONE');
  return EXIT.done;
}

/** Nothing runs: a system of its own, on free ports, with its own data, ended with the play. */
function ownSystem(config: GongkaiConfig): GongkaiConfig {
  const ports = { intake: 0, publication: 0, validation: 0, scoring: 0, postgres: 0 };
  return { ...config, ports, dataFolder: join(config.dataFolder, 'demo') };
}

function sameBackend(running: RunningSystem, config: GongkaiConfig): GongkaiConfig {
  if (running.queueBackend === config.queueBackend) return config;
  return refuse('DEMO.OTHER_BACKEND', { running: running.queueBackend, wanted: config.queueBackend });
}

/** Refuses with DEMO.UNKNOWN_STEP. */
function pausing(step: string | undefined): OnStep {
  const steps = DEMO_STEPS.map(({ name }) => name);
  if (step === undefined) return () => {};
  if (!steps.includes(step)) refuse('DEMO.UNKNOWN_STEP', { step, steps: steps.join(', ') });
  return async (name) => {
    if (name !== step) return;
    tell('DEMO.PAUSED', { step });
    const terminal = createInterface({ input: process.stdin });
    await terminal.question('');
    terminal.close();
  };
}
