import { type DisclosureDocument, ROLES, type Role } from '#contracts';
import { intoState } from '../../support/workflow/into-state.js';
import type { Play } from '../../support/workflow/play.js';
import type { Answer, Caller } from './caller.js';
import { COMMITTED, ENDPOINTS } from './documented.js';
import { Intake } from './intake.js';
import type { Endpoint } from './open-api.js';
import { sampleOf } from './sample.js';

const ELSEWHERE = '00000000-0000-4000-8000-000000000000';

let intake: Intake;
let play: Play;
let document: DisclosureDocument;
const logins = new Map<string, string>();
beforeAll(async () => {
  intake = await Intake.open();
  play = await intoState(intake.house, 'returned');
  document = await play.draft();
  for (const role of ROLES) {
    logins.set(role, (await intake.signedIn(role)).credentials.login);
    logins.set(`${role} elsewhere`, (await intake.signedIn(role, ELSEWHERE)).credentials.login);
  }
});
afterAll(() => intake.close());

/** Each call has a session of its own, for one of the endpoints ends it. */
const session = (who: string) => intake.session(logins.get(who) ?? '');

function call(endpoint: Endpoint, caller: Caller) {
  const known = { ...caller.credentials, document, disclosures: play.id, cycles: intake.house.cycle.id };
  const { path, body } = sampleOf(COMMITTED, endpoint, known);
  return caller.ask(endpoint.method, path, { version: 1, ...(body ? { body } : {}) });
}

/** "403 ACCESS.ROLE_NEEDED" of one who was not let in, "let in" of any other answer but a bug. */
function letIn({ status, json }: Answer<{ code: string } | null>): string {
  return [401, 403, 500].includes(status) ? `${status} ${json?.code}` : 'let in';
}

describe.each(ENDPOINTS)('$method $path', (endpoint) => {
  const { by, path } = endpoint;
  const isFor = (role: Role) => typeof by === 'string' || by.includes(role);

  it.each(ROLES)('lets a %s in if it is theirs', async (role) => {
    expect(letIn(await call(endpoint, await session(role)))).toBe(isFor(role) ? 'let in' : '403 ACCESS.ROLE_NEEDED');
  });

  it('asks a stranger to sign in, unless it is for everyone', async () => {
    const { anonymous } = intake;
    if (by === 'everyone') expect((await call(endpoint, anonymous)).json.code).not.toBe('SESSION.MISSING');
    else expect(letIn(await call(endpoint, anonymous))).toBe('401 SESSION.MISSING');
  });

  it('asks one who was away too long to sign in again, unless it is for everyone', async () => {
    const late = await intake.expiredSession(logins.get('admin') ?? '');
    expect(letIn(await call(endpoint, late))).toBe(by === 'everyone' ? 'let in' : '401 SESSION.EXPIRED');
  });

  const ofDisclosure = path.includes('/disclosures/{id}');
  it.each(ROLES.filter((role) => ofDisclosure && isFor(role)).concat('admin'))(
    'keeps a %s of another department out of a disclosure',
    async (role) => {
      const answer = letIn(await call(endpoint, await session(`${role} elsewhere`)));
      if (!isFor(role)) expect(answer).toBe('403 ACCESS.ROLE_NEEDED');
      else expect(answer).toBe(ofDisclosure ? '403 ACCESS.OTHER_DEPARTMENT' : 'let in');
    },
  );
});
