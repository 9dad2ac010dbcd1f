import { Actor, CreateAccount, DisableAccount, GrantRole } from '#identity';
import type { AccountId, DepartmentId } from '#kernel';
import { newId, orRefuse } from '#platform';
import type { Play } from '../../support/workflow/play.js';
import { Intake } from './intake.js';

let intake: Intake;
let play: Play;
beforeAll(async () => {
  intake = await Intake.open();
  play = await intake.house.play();
});
afterAll(() => intake.close());

const disable = (id: AccountId) => intake.app.get(DisableAccount).run(id);

/** A preparer as a request, or a job in their name, knows them from the moment at which it began. */
async function aPreparer(): Promise<Actor> {
  const login = newId<'login'>();
  const id = orRefuse(await intake.app.get(CreateAccount).run({ login, name: '田报', password: 'a long password' }));
  const grant = { role: 'preparer', departmentId: play.department.id as DepartmentId } as const;
  orRefuse(await intake.app.get(GrantRole).run(id, grant));
  return new Actor(id, login, '田报', [grant]);
}

const entriesOf = async (actor: Actor) => {
  const { dataSource } = intake.house;
  const [row] = await dataSource.query('select count(*)::int as n from gongkai.audit_entry where actor_id = $1', [
    actor.accountId,
  ]);
  return row.n as number;
};

it('ends sessions at once, in the middle of what they follow', async () => {
  const caller = await intake.signedIn('reviewer');
  const { accountId } = (await caller.get<{ accountId: AccountId }>('/api/v1/session')).json;
  const stream = await caller.open('GET', `/api/v1/disclosures/${play.id}/progress`);
  expect(stream.status).toBe(200);
  await disable(accountId);
  expect((await caller.get('/api/v1/session')).json.code).toBe('SESSION.EXPIRED');
  // It ends by itself; what was told before is read to its end here.
  await stream.text();
});

it('refuses whoever was let in before and acts after, be it a slow request or a job that was queued', async () => {
  const actor = await aPreparer();
  expect(await play.act('save', { by: actor })).toMatchObject({ ok: true });
  await disable(actor.accountId);
  const before = { version: (await play.view()).version, entries: await entriesOf(actor) };
  for (const action of ['save', 'submit'] as const) {
    expect(await play.act(action, { by: actor })).toMatchObject({ ok: false, code: 'ACCOUNT.DISABLED' });
  }
  expect({ version: (await play.view()).version, entries: await entriesOf(actor) }).toEqual(before);
});

it('lets no deed end after it, however many are on their way', async () => {
  const actor = await aPreparer();
  const others = await Promise.all(Array.from({ length: 6 }, () => intake.house.play()));
  const everywhere = { ...actor, roles: [{ role: 'preparer', departmentId: null }] } as const;
  const saving = others.map(async (other) => {
    for (;;) {
      const outcome = await other.act('save', { by: everywhere });
      if (!outcome.ok) return outcome.code;
    }
  });
  await disable(actor.accountId);
  const deeds = await entriesOf(actor);
  expect(await Promise.all(saving)).toEqual(others.map(() => 'ACCOUNT.DISABLED'));
  expect(await entriesOf(actor)).toBe(deeds);
});
