import { type DisclosureDocument, ROLES, type Role, SCOPES, type Scope } from '#contracts';
import { IssueApiToken } from '#identity';
import type { AccountId } from '#kernel';
import { newId, orRefuse } from '#platform';
import { scopeOf } from '../../../apps/intake/src/access/access.js';
import { admissionOf } from '../../../apps/intake/src/access/permissions.js';
import { intoState } from '../../support/workflow/into-state.js';
import type { Play } from '../../support/workflow/play.js';
import type { Answer, Caller } from './caller.js';
import { COMMITTED, ENDPOINTS } from './documented.js';
import { Intake } from './intake.js';
import type { Endpoint } from './open-api.js';
import { sampleOf } from './sample.js';

/** Where a role holds: in all departments, in the one whose disclosure is asked for, in another one. */
const PLACES = ['everywhere', 'in the department', 'elsewhere'] as const;
const ELSEWHERE = '00000000-0000-4000-8000-000000000000';

let intake: Intake;
let play: Play;
let document: DisclosureDocument;
let anAccount: AccountId;
const people = new Map<string, Caller>();
const tokens = new Map<Scope, string>();
beforeAll(async () => {
  intake = await Intake.open();
  play = await intoState(intake.house, 'returned');
  document = await play.draft();
  const departments = { everywhere: null, 'in the department': play.department.id, elsewhere: ELSEWHERE };
  for (const role of ROLES) {
    for (const place of PLACES) {
      people.set(`${role} ${place}`, await intake.signedIn(role, departments[place]));
    }
  }
  const everything = await intake.signedInAs(ROLES.map((role) => ({ role, departmentId: null })));
  const { accountId } = (await everything.get<{ accountId: AccountId }>('/api/v1/session')).json;
  anAccount = accountId;
  for (const scope of SCOPES) tokens.set(scope, await token(accountId, [scope]));
});
afterAll(() => intake.close());

async function token(accountId: AccountId, scopes: readonly Scope[]): Promise<string> {
  const expiresAt = new Date(intake.house.clock.now().getTime() + 86_400_000);
  const by = { actorId: accountId, requestId: newId<'request'>() };
  const issued = await intake.app.get(IssueApiToken).run(accountId, { name: 'a program', scopes, expiresAt }, by);
  return orRefuse(issued).token ?? '';
}

/** What is asked in person may end sessions of the person, so they come in anew for it, and after it. */
const leaving = new Set<string>();
async function caller(who: string, { operation }: Endpoint): Promise<Caller> {
  const found = people.get(who);
  if (!found) throw new Error(`there is no ${who}`);
  const inPerson = operation['x-in-person'] ?? false;
  if (!inPerson && !leaving.has(who)) return found;
  const fresh = await intake.session(found.credentials.login);
  people.set(who, fresh);
  if (inPerson) leaving.add(who);
  else leaving.delete(who);
  return fresh;
}

function call(endpoint: Endpoint, who: Caller, headers = {}) {
  const known = {
    ...who.credentials,
    document,
    disclosures: play.id,
    cycles: intake.house.cycle.id,
    assignee: anAccount,
  };
  const { path, body } = sampleOf(COMMITTED, endpoint, known);
  return who.ask(endpoint.method, path, { version: 1, headers, ...(body ? { body } : {}) });
}

/** "403 ACCESS.ROLE_NEEDED" of one who was not let in, "let in" of any other answer but a bug. */
function letIn({ status, json }: Answer<{ code: string } | null>): string {
  const refused = [401, 403, 500].includes(status) || json?.code === 'REQUEST.CROSS_SITE';
  return refused ? `${status} ${json?.code}` : 'let in';
}

/** What docs/permissions.md says of them. */
function promised({ operation, path }: Endpoint, role: Role, place: (typeof PLACES)[number]): string {
  const admission = path.includes('/disclosures/{id}') ? ownAtMost(operation, role) : admissionOf(operation, role);
  if (admission === 'no') return '403 ACCESS.ROLE_NEEDED';
  if (admission === 'everywhere' && place !== 'everywhere') return '403 ACCESS.WHOLE_DISTRICT_NEEDED';
  return admission === 'own' && place === 'elsewhere' ? '403 ACCESS.OTHER_DEPARTMENT' : 'let in';
}

/** Whatever is of one disclosure keeps to its department, whether it says so or not. */
function ownAtMost(operation: Endpoint['operation'], role: Role) {
  const admission = admissionOf(operation, role);
  return admission === 'yes' ? 'own' : admission;
}

describe.each(ENDPOINTS)('$method $path', (endpoint) => {
  const { by, path, method, operation } = endpoint;

  it('says who may call it', () => {
    expect(typeof by === 'string' ? ['everyone', 'signed-in'] : ROLES).toEqual(expect.arrayContaining([by].flat()));
    expect([by].flat()).not.toHaveLength(0);
  });

  it.each(ROLES)('keeps to a %s what docs/permissions.md promises', async (role) => {
    // Who may not call it at all may not with the widest role either.
    const places = admissionOf(operation, role) === 'no' ? PLACES.slice(0, 1) : PLACES;
    for (const place of places) {
      const answer = letIn(await call(endpoint, await caller(`${role} ${place}`, endpoint)));
      const wanted = promised(endpoint, role, place);
      // Where the sample's ids name nothing, "not found" comes before anybody can see whose it would be.
      const byGuard = wanted.endsWith('ROLE_NEEDED') || (operation['x-everywhere'] ?? false);
      const unseen = !byGuard && !path.includes('/disclosures/{id}');
      expect([`${place}: ${wanted}`, ...(unseen ? [`${place}: let in`] : [])]).toContain(`${place}: ${answer}`);
    }
  });

  it('asks a stranger to sign in, unless it is for everyone', async () => {
    const answer = await call(endpoint, intake.anonymous);
    if (by === 'everyone') expect(answer.json?.code).not.toBe('SESSION.MISSING');
    else expect(letIn(answer)).toBe('401 SESSION.MISSING');
  });

  it('asks one who was away too long to sign in again, unless it is for everyone', async () => {
    const { login } = people.get('admin everywhere')?.credentials ?? { login: '' };
    const answer = await call(endpoint, await intake.expiredSession(login));
    if (by === 'everyone') expect(answer.json?.code).not.toBe('SESSION.EXPIRED');
    else expect(letIn(answer)).toBe('401 SESSION.EXPIRED');
  });

  if (by !== 'everyone') {
    it.each(SCOPES)('takes an access token with the scope %s if that is the one it needs', async (held) => {
      const answer = letIn(await call(endpoint, intake.anonymous, { authorization: `Bearer ${tokens.get(held)}` }));
      if (operation['x-in-person']) expect(answer).toBe('403 SESSION.IN_PERSON');
      else if (held !== scopeOf({ by }, method)) expect(answer).toBe('403 TOKEN.SCOPE_NEEDED');
      // Somebody with every role is also of the department that they would review.
      else expect(['let in', '403 REVIEW.OWN_DEPARTMENT']).toContain(answer);
    });
  }

  if (method !== 'GET') {
    it('does nothing for a page of another site that has somebody’s browser ask', async () => {
      for (const origin of ['https://elsewhere.example', 'null']) {
        const answer = await call(endpoint, await caller('admin everywhere', endpoint), { origin });
        expect(`${answer.status} ${answer.json?.code}`).toBe('403 REQUEST.CROSS_SITE');
      }
    });
  }
});
