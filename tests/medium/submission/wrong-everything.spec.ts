import { ACTIONS, type Action, ROLES, type Role, STATES, type State } from '#contracts';
import type { Person } from '#cycle';
import type { Outcome } from '#kernel';
import { newId } from '#platform';
import { WORKFLOW } from '#submission';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { type HumanAction, type Play, person } from '../../support/workflow/play.js';
import { stateOf } from '../intake/untouched.js';

/** Every action in every state by every role that the workflow table does not let do it there: generated from the table. */
let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const isHuman = (action: Action): action is HumanAction => !['pass', 'fail', 'publish'].includes(action);
const rolesOf = (action: Action) => WORKFLOW.filter((step) => step.action === action).map(({ by }) => by);

interface Wrong {
  readonly action: HumanAction;
  readonly what: string;
  readonly by: Person;
  readonly code: string;
}

/** Whoever has the wrong role has it for all departments; whoever has the right one has it for another. */
function wrongs(state: State, action: HumanAction, { department }: Play): Wrong[] {
  const right = ROLES.filter((role) => rolesOf(action).includes(role));
  const wrong = ROLES.filter((role) => !right.includes(role));
  const elsewhere = newId<'department'>();
  const as = (what: string, roles: Person['roles'], code: string): Wrong => {
    return { action, what, by: { ...person('auditor', null), roles }, code };
  };
  const allowed = WORKFLOW.some((step) => step.from === state && step.action === action);
  return [
    as('without a role', [], 'ACCESS.OTHER_DEPARTMENT'),
    ...wrong.map((role) => as(`as ${role}`, [{ role, departmentId: null }], 'ACCESS.ROLE_NEEDED')),
    ...right.flatMap((role) => [
      as(`as ${role} elsewhere`, [{ role, departmentId: elsewhere }], 'ACCESS.OTHER_DEPARTMENT'),
      as(`as ${role} elsewhere, auditor here`, split(role, elsewhere, department.id), 'ACCESS.OTHER_DEPARTMENT'),
      ...(allowed ? [] : [as(`as ${role}`, [{ role, departmentId: department.id }], 'DISCLOSURE.NOT_ALLOWED')]),
    ]),
  ];
}

function split(role: Role, elsewhere: string, here: string): Person['roles'] {
  return [
    { role, departmentId: elsewhere },
    { role: 'auditor', departmentId: here },
  ];
}

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.code);

it.each(STATES)(
  'in the state %s whatever the table does not name is refused with its code and changes nothing',
  async (state) => {
    const play = await intoState(house, state);
    const { version } = await play.view();
    const document = await play.titled('不该有的改动');
    const before = await stateOf(house.dataSource);
    const all = ACTIONS.filter(isHuman).flatMap((action) => wrongs(state, action, play));
    const answers = await Promise.all(
      all.map(async ({ action, what, by }) => {
        const outcome = await play.act(action, { by, expectedVersion: version, document });
        return `${action} ${what}: ${codeOf(outcome)}`;
      }),
    );
    expect(answers).toEqual(all.map(({ action, what, code }) => `${action} ${what}: ${code}`));
    expect(await stateOf(house.dataSource)).toEqual(before);
  },
);
