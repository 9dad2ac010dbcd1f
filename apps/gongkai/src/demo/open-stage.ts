import { randomBytes } from 'node:crypto';
import type { Role } from '#contracts';
import { REFERENCE_DEPARTMENT } from '../demo-cycle/demo-departments.js';
import { openDemo } from '../demo-cycle/open-demo.js';
import { Caller } from '../http/caller.js';
import { referenceText } from './reference-text.js';
import type { Part, Stage } from './story.js';

/** What of a system the play needs to know. */
export interface Theatre {
  readonly intakeUrl: string;
  readonly portalUrl: string;
  /** For the process that opens the cycle: the services' own environment. */
  readonly environment: NodeJS.ProcessEnv;
}

/** Longer than any service takes to be started again. */
const PATIENCE_MS = 120_000;

const CAST: readonly { part: Part; name: string; roles: readonly { role: Role; own: boolean }[] }[] = [
  // Also a reviewer, as happens in a small bureau; that is what makes the refusal of one's own work visible.
  {
    part: 'preparer',
    name: '田报',
    roles: [
      { role: 'preparer', own: true },
      { role: 'reviewer', own: false },
    ],
  },
  { part: 'secrecy', name: '米审', roles: [{ role: 'secrecy', own: true }] },
  { part: 'head', name: '安签', roles: [{ role: 'head', own: true }] },
  { part: 'reviewer', name: '沈核', roles: [{ role: 'reviewer', own: false }] },
  { part: 'officer', name: '龚开', roles: [{ role: 'officer', own: false }] },
  { part: 'auditor', name: '纪察', roles: [{ role: 'auditor', own: false }] },
];

/** Opens a fresh department with fresh accounts in the demo cycle, so the play can be given again on the same data. */
export async function openStage(theatre: Theatre, show: Stage['show'], patienceMs = PATIENCE_MS): Promise<Stage> {
  const code = `demo-${randomBytes(4).toString('hex')}`;
  const password = randomBytes(18).toString('base64url');
  const { disclosures } = await openDemo(theatre.environment, {
    departments: [{ code, name: REFERENCE_DEPARTMENT.name }],
    people: CAST.map(({ part, name, roles }) => ({
      login: `${code}-${part}`,
      name,
      roles: roles.map(({ role, own }) => ({ role, department: own ? code : null })),
    })),
    password,
  });
  const callers = await Promise.all(
    CAST.map(async ({ part }) => {
      const caller = new Caller(theatre.intakeUrl, `${code}-${part}`, password, { patienceMs });
      await caller.signIn();
      return [part, caller] as const;
    }),
  );
  return {
    people: Object.fromEntries(callers) as Record<Part, Caller>,
    portalUrl: theatre.portalUrl,
    disclosureId: disclosures[code] ?? '',
    departmentCode: code,
    departmentName: REFERENCE_DEPARTMENT.name,
    file: { name: 'qingshan-2023.txt', bytes: await referenceText() },
    patienceMs,
    show,
  };
}
