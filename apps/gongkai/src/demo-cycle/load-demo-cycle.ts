import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '#contracts';
import { builtInPack, DEFAULT_PACK } from '#template';
import { referenceText } from '../demo/reference-text.js';
import { Caller } from '../http/caller.js';
import type { RunningSystem } from '../supervisor/running.js';
import { showOnStderr } from '../terminal.js';
import { advance, type Cast } from './advance.js';
import { DEMO_DEPARTMENTS, REFERENCE_DEPARTMENT } from './demo-departments.js';
import { BACKSTAGE, DEMO_PASSWORD, DEMO_PEOPLE } from './demo-people.js';
import { openDemo } from './open-demo.js';
import { syntheticDocument } from './synthetic-document.js';

/** How many disclosures are on their way at once. */
const AT_ONCE = 4;
/** Progress is told after so many. */
const TOLD_EVERY = 5;
const PATIENCE_MS = 60_000;

/**
 * Brings the demo cycle to where its departments are said to stand, over HTTP as the people would, once per data
 * folder. A load that was cut short is taken up where it stopped.
 */
export async function loadDemoCycle(
  { intakeUrl, dataFolder }: RunningSystem,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const mark = join(dataFolder, 'demo-cycle.json');
  if (existsSync(mark)) return;
  const { disclosures } = await openDemo(environment, {
    departments: [REFERENCE_DEPARTMENT, ...DEMO_DEPARTMENTS],
    people: [...DEMO_PEOPLE, ...BACKSTAGE],
    password: DEMO_PASSWORD,
  });
  const cast = await signInAll(intakeUrl);
  const compiled = await builtInPack(DEFAULT_PACK);
  const tasks = DEMO_DEPARTMENTS.map((department, seed) => () => {
    const document = syntheticDocument(compiled, department, seed);
    return advance(cast, disclosures[department.code] ?? '', document, department.stands);
  });
  tasks.push(() => uploadReference(cast, disclosures[REFERENCE_DEPARTMENT.code] ?? ''));
  await runAll(tasks, signal);
  if (!signal.aborted)
    writeFileSync(mark, JSON.stringify({ loadedAt: new Date().toISOString(), disclosures }, null, 2));
}

async function signInAll(intakeUrl: string): Promise<Cast> {
  const signIn = async (login: string) => {
    const caller = new Caller(intakeUrl, login, DEMO_PASSWORD, { patienceMs: PATIENCE_MS });
    await caller.signIn();
    return caller;
  };
  const [owner, preparer, secrecy, head, reviewer, officer] = await Promise.all(
    ['preparer', 'preparers', 'secrecies', 'heads', 'reviewer', 'officer'].map(signIn),
  );
  if (!owner || !preparer || !secrecy || !head || !reviewer || !officer)
    throw new Error('somebody of the cast is missing');
  return { owner, preparer, secrecy, head, reviewer, officer };
}

async function uploadReference({ owner }: Cast, id: string): Promise<void> {
  const { version, state, savedBy } = await owner.get<{ version: number; state: string; savedBy: string | null }>(
    `/disclosures/${id}`,
  );
  if (state !== 'draft' || savedBy) return;
  await owner.must('PUT', `/disclosures/${id}/draft/file?name=draft.txt`, { body: await referenceText(), version });
}

async function runAll(tasks: readonly (() => Promise<void>)[], signal: AbortSignal): Promise<void> {
  const waiting = [...tasks];
  let done = 0;
  const work = async () => {
    for (let task = waiting.shift(); task && !signal.aborted; task = waiting.shift()) {
      await task();
      done += 1;
      if (done % TOLD_EVERY === 0 || done === tasks.length)
        showOnStderr(say('START.LOADING_DEMO', { done, all: tasks.length }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
