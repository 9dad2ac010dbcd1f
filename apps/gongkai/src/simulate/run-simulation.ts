import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Role, say } from '#contracts';
import type { DashboardView } from '#oversight';
import { builtInPack, DEFAULT_PACK } from '#template';
import { Mismatch, mustBe } from '../demo/mismatch.js';
import { openDemo } from '../demo-cycle/open-demo.js';
import { syntheticDocument } from '../demo-cycle/synthetic-document.js';
import { Caller } from '../http/caller.js';
import { secondsSince } from '../supervisor/seconds.js';
import { showOnStderr } from '../terminal.js';
import { Desk, Ledger } from './desk.js';
import { checkInvariants, type Verdict } from './invariants.js';
import { type Company, playDepartment } from './play-department.js';
import { drawTemperaments, type Temperament } from './temperament.js';

export interface Setting {
  readonly intakeUrl: string;
  readonly appUrl: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly departments: number;
  readonly seed: number;
}

export interface Played {
  readonly seconds: number | string;
  readonly accepted: number;
  readonly refusals: ReadonlyMap<string, number>;
  readonly states: DashboardView['states'];
  readonly verdict: Verdict;
}

const PATIENCE_MS = 120_000;
const AT_ONCE = 12;
/** Compressed calendar: so long may be submitted, and so long after that everything goes out. */
const MS_TO_SUBMIT_EACH = 400;
const MS_TO_SUBMIT = 10_000;
const MS_TO_PUBLISH = 5_000;
const DUE_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 250;
const TOLD_EVERY = 20;

const CAST: readonly (readonly [login: string, name: string, role: Role])[] = [
  ['preparer-1', '填报甲', 'preparer'],
  ['preparer-2', '填报乙', 'preparer'],
  ['secrecy', '保密员', 'secrecy'],
  ['head', '负责人', 'head'],
  ['reviewer-1', '审核甲', 'reviewer'],
  ['reviewer-2', '审核乙', 'reviewer'],
  ['officer', '公开员', 'officer'],
];

/** 模拟: a whole cycle of its own, played through the API by people drawn from the seed, then looked at from beneath. */
export async function runSimulation(setting: Setting): Promise<Played> {
  const startedAt = Date.now();
  const run = randomBytes(4).toString('hex');
  const submitBy = new Date(startedAt + MS_TO_SUBMIT + setting.departments * MS_TO_SUBMIT_EACH);
  const publishAt = new Date(submitBy.getTime() + MS_TO_PUBLISH);
  const { cycleId, desks, company, ledger } = await open(setting, run, submitBy, publishAt);
  const temperaments = drawTemperaments(setting.departments, setting.seed);
  await playAll(desks, company, temperaments, setting.seed, submitBy);
  const silent = temperaments.filter((temper) => temper.silent).length;
  const states = await untilPublished(company, cycleId, setting.departments - silent);
  mustBe(states.draft, silent);
  const ids = desks.map(({ id }) => id);
  const verdict = await checkInvariants(setting.appUrl, ids, ledger);
  const { accepted, refusals } = ledger;
  return { seconds: secondsSince(startedAt), accepted: accepted.length, refusals, states, verdict };
}

async function open(setting: Setting, run: string, submitBy: Date, publishAt: Date) {
  const { intakeUrl, environment, departments, seed } = setting;
  const password = randomBytes(18).toString('base64url');
  const codes = Array.from({ length: departments }, (_, n) => `sim-${run}-${String(n + 1).padStart(4, '0')}`);
  const { cycleId, disclosures } = await openDemo(environment, {
    cycle: {
      region: `模拟 ${run}`,
      title: `模拟 ${run}（种子 ${seed}）`,
      submitBy: submitBy.toISOString(),
      publishAt: publishAt.toISOString(),
    },
    departments: codes.map((code, n) => ({ code, name: nameOf(n) })),
    people: CAST.map(([login, name, role]) => ({
      login: `${run}-${login}`,
      name,
      roles: [{ role, department: null }],
    })),
    password,
  });
  const signIn = async (login: string) => {
    const caller = new Caller(intakeUrl, `${run}-${login}`, password, { patienceMs: PATIENCE_MS });
    await caller.signIn();
    return caller;
  };
  const company: Company = {
    preparers: [await signIn('preparer-1'), await signIn('preparer-2')],
    secrecy: await signIn('secrecy'),
    head: await signIn('head'),
    reviewers: [await signIn('reviewer-1'), await signIn('reviewer-2')],
    officer: await signIn('officer'),
  };
  const ledger = new Ledger();
  const desks = codes.map((code) => new Desk(disclosures[code] ?? '', company.preparers[0], ledger));
  return { cycleId, desks, company, ledger };
}

/** Late people begin last, so that they keep nobody waiting. */
async function playAll(
  desks: readonly Desk[],
  company: Company,
  temperaments: readonly Temperament[],
  seed: number,
  submitBy: Date,
): Promise<void> {
  const compiled = await builtInPack(DEFAULT_PACK);
  const order = temperaments.map((temper, n) => ({ temper, n })).sort((a, b) => +a.temper.late - +b.temper.late);
  let done = 0;
  const lane = async () => {
    for (let next = order.shift(); next; next = order.shift()) {
      const { temper, n } = next;
      const desk = desks[n];
      if (!desk) throw new RangeError(`no disclosure for department ${n}`);
      await playDepartment(desk, company, syntheticDocument(compiled, departmentOf(n), seed + n), temper, submitBy);
      done += 1;
      if (done % TOLD_EVERY === 0 || done === desks.length)
        showOnStderr(say('SIMULATE.PROGRESS', { done, all: desks.length }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** The counts of the cycle once everything that was scheduled is out. */
async function untilPublished(
  { officer }: Company,
  cycleId: string,
  expected: number,
): Promise<DashboardView['states']> {
  const until = Date.now() + DUE_WITHIN_MS;
  for (;;) {
    const { states } = await officer.get<DashboardView>(`/cycles/${cycleId}/dashboard`);
    if (states.published === expected) return states;
    if (Date.now() > until) throw new Mismatch(states, { published: expected });
    await sleep(LOOK_EVERY_MS);
  }
}

const SUBJECTS = [
  ['2010601', '2010602'],
  ['2070101', '2070108'],
  ['2120101', '2120104'],
  ['2040607', '2049999'],
];

function departmentOf(n: number) {
  const subjects = SUBJECTS[n % SUBJECTS.length] ?? [];
  return { code: `${n}`, name: nameOf(n), subjects, fundSubject: null, stands: 'draft' as const };
}

function nameOf(n: number): string {
  return `第${n + 1}局`;
}
