import { AuditTrail } from '#audit';
import type { Role } from '#contracts';
import type { Person } from '#cycle';
import { CreateAccount, DisableAccount, GrantRole } from '#identity';
import type { DepartmentId, Outcome } from '#kernel';
import { newId, orRefuse } from '#platform';
import { AssignReview, ListApprovals, ListWork, type WorkAsked } from '#review';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { type HumanAction, type Play, person } from '../../support/workflow/play.js';
import { findingOf } from '../../support/workflow/reports.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.code);
const inTurn = async (play: Play, action: HumanAction, by?: Person) => codeOf(await play.act(action, by ? { by } : {}));
const at = async (play: Play) => {
  const { holder, takenUp } = await play.view();
  return [holder, takenUp];
};
const signs = async (play: Play) => {
  await play.step('review_secrecy');
  await play.step('sign_off');
};
const levels = (count: number) => house.dataSource.query('update gongkai.cycle set review_levels = $1', [count]);
const together = async (...acts: readonly Promise<Outcome<unknown>>[]) => (await Promise.all(acts)).map(codeOf).sort();

describe('a claim', () => {
  it('takes it up: the department may not withdraw, and no other reviewer judges it', async () => {
    const play = await intoState(house, 'in_review');
    const other = person('reviewer', null);
    await play.step('claim');
    expect(await at(play)).toEqual([play.reviewer.accountId, true]);
    expect(await inTurn(play, 'withdraw')).toBe('SUBMISSION.TAKEN_UP');
    expect((await play.view()).actions).not.toContain('withdraw');
    expect(await inTurn(play, 'claim')).toBe('REVIEW.ALREADY_CLAIMED');
    for (const action of ['claim', 'return', 'approve'] as const)
      expect(await inTurn(play, action, other)).toBe('REVIEW.HELD_BY_OTHER');
    expect(await inTurn(play, 'release', other)).toBe('REVIEW.NOT_YOURS');
    await play.step('release');
    expect(await at(play)).toEqual([null, false]);
    expect(await inTurn(play, 'withdraw')).toBe('done');
    const trail = await house.use(AuditTrail).ofDisclosure(play.id, { afterSeq: 0, limit: 50 });
    expect(trail.map(({ action }) => action)).toEqual(expect.arrayContaining(['review.claimed', 'review.released']));
  });

  it('stays on the desk through a return, but the next revision has to be taken up anew', async () => {
    const play = await intoState(house, 'in_review');
    await play.step('claim');
    await play.step('return', { comments: [{ place: { kind: 'table', table: 'summary' }, text: '请核对' }] });
    await play.answerAll();
    await play.step('correct');
    await play.step('save');
    await play.step('resubmit');
    await play.verdict('validation');
    await play.verdict('scoring');
    expect(await at(play)).toEqual([play.reviewer.accountId, false]);
    expect(await inTurn(play, 'claim')).toBe('done');
  });

  it('is won by one of two, and so is approving against withdrawing, and approving twice', async () => {
    const other = person('reviewer', null);
    for (let n = 0; n < 3; n++) {
      const claimed = await intoState(house, 'in_review');
      const { version: expectedVersion } = await claimed.view();
      const claims = [claimed.act('claim', { expectedVersion }), claimed.act('claim', { expectedVersion, by: other })];
      expect(await together(...claims)).toEqual(['DISCLOSURE.STALE', 'done']);

      const signed = await intoState(house, 'in_review');
      await signs(signed);
      const now = { expectedVersion: (await signed.view()).version };
      const conflict = [signed.act('approve', now), signed.act('withdraw', now)];
      expect(await together(...conflict)).toEqual(['DISCLOSURE.STALE', 'done']);

      const twice = await intoState(house, 'in_review');
      await signs(twice);
      const same = { expectedVersion: (await twice.view()).version };
      const approvals = [twice.act('approve', same), twice.act('approve', { ...same, by: other })];
      expect(await together(...approvals)).toEqual(['DISCLOSURE.STALE', 'done']);
    }
  });
});

describe('an assignment', () => {
  const account = async (role: Role, departmentId: string | null = null) => {
    const login = newId<'login'>();
    const id = orRefuse(await house.use(CreateAccount).run({ login, name: '赵六', password: 'a long password' }));
    orRefuse(await house.use(GrantRole).run(id, { role, departmentId: departmentId as DepartmentId | null }));
    return id;
  };
  const assigns = async (play: Play, assignee: Awaited<ReturnType<typeof account>> | null, by = play.officer) =>
    codeOf(
      await house.use(AssignReview).run(
        {
          actor: by,
          requestId: newId<'request'>(),
          disclosureId: play.id,
          expectedVersion: (await play.view()).version,
        },
        { assignee },
      ),
    );

  it('lays it on the desk of one who may judge it, and takes it away again', async () => {
    const play = await intoState(house, 'in_review');
    const reviewer = await account('reviewer');
    expect(await assigns(play, reviewer, play.reviewer)).toBe('ACCESS.ROLE_NEEDED');
    expect(await assigns(play, reviewer)).toBe('done');
    expect(await at(play)).toEqual([reviewer, false]);
    expect(await inTurn(play, 'claim')).toBe('REVIEW.HELD_BY_OTHER');
    expect(await inTurn(play, 'withdraw', play.preparer)).toBe('done');
    const free = await intoState(house, 'in_review');
    await free.step('claim');
    expect(await assigns(free, null)).toBe('done');
    expect(await at(free)).toEqual([null, false]);
  });

  it('is refused for whoever may not judge it', async () => {
    const play = await intoState(house, 'in_review');
    expect(await assigns(play, newId<'account'>() as never)).toBe('ACCOUNT.NOT_FOUND');
    expect(await assigns(play, await account('officer'))).toBe('REVIEW.ASSIGNEE_UNFIT');
    expect(await assigns(play, await account('reviewer', newId<'department'>()))).toBe('REVIEW.ASSIGNEE_UNFIT');
    const both = await account('reviewer');
    orRefuse(await house.use(GrantRole).run(both, { role: 'head', departmentId: play.department.id as DepartmentId }));
    expect(await assigns(play, both)).toBe('REVIEW.ASSIGNEE_UNFIT');
    const gone = await account('reviewer');
    orRefuse(await house.use(DisableAccount).run(gone));
    expect(await assigns(play, gone)).toBe('ACCOUNT.NOT_FOUND');
  });
});

describe('separation of duties', () => {
  it('keeps those of a department from judging it', async () => {
    const play = await intoState(house, 'in_review');
    const roles = [...play.head.roles, { role: 'reviewer' as const, departmentId: null }];
    const colleague = { ...person('head', play.department.id), roles };
    for (const action of ['claim', 'return', 'approve'] as const)
      expect(await inTurn(play, action, colleague)).toBe('REVIEW.OWN_DEPARTMENT');
    expect((await play.view(colleague)).actions).toEqual([]);
  });

  it('asks two people for two levels, the supervising department first', async () => {
    await levels(2);
    const play = await intoState(house, 'in_review');
    await signs(play);
    expect((await play.view()).level).toBe('supervisor');
    for (const action of ['claim', 'return', 'approve'] as const)
      expect(await inTurn(play, action)).toBe('REVIEW.SUPERVISOR_FIRST');
    expect((await play.view(play.reviewer)).actions).toEqual([]);
    await play.step('claim', { by: play.supervisor });
    expect(await inTurn(play, 'endorse', person('supervisor', null))).toBe('REVIEW.HELD_BY_OTHER');
    await play.step('endorse');
    expect(await play.view()).toMatchObject({ state: 'in_review', level: 'reviewer', holder: null, takenUp: true });
    expect(await inTurn(play, 'withdraw')).toBe('SUBMISSION.TAKEN_UP');
    expect(await inTurn(play, 'endorse')).toBe('REVIEW.NOT_SUPERVISORS_TURN');
    const both = { ...play.supervisor, roles: [...play.supervisor.roles, ...play.reviewer.roles] };
    expect(await inTurn(play, 'approve', both)).toBe('REVIEW.BOTH_LEVELS');
    await play.step('approve', { documentNumber: '青财决〔2024〕12号', dated: '2024-09-01' });
    expect(orRefuse(await house.use(ListApprovals).run(play.head, play.id))).toMatchObject([
      { level: 'supervisor', givenBy: play.supervisor.accountId, documentNumber: null },
      {
        level: 'reviewer',
        givenBy: play.reviewer.accountId,
        documentNumber: '青财决〔2024〕12号',
        dated: '2024-09-01',
      },
    ]);
    const returned = await intoState(house, 'in_review');
    await returned.step('return', { by: returned.supervisor });
    expect((await returned.view()).state).toBe('returned');
    await levels(1);
  });

  it('takes no date of an approval that is to come or that no calendar has', async () => {
    const play = await intoState(house, 'in_review');
    await signs(play);
    for (const dated of ['2024-09-02', '2024-02-30'])
      expect(codeOf(await play.act('approve', { dated }))).toBe('REVIEW.APPROVAL_DATE');
    expect(codeOf(await play.act('approve', { dated: '2024-08-31' }))).toBe('done');
  });
});

describe('the work list', () => {
  const work = async (reader: Person, asked: Partial<WorkAsked> = {}) =>
    orRefuse(await house.use(ListWork).run(reader, { state: 'in_review', limit: 200, ...asked }));

  it('puts what is most at risk first, says why, and narrows to desks, findings and departments', async () => {
    const play = await house.play();
    await play.step('submit');
    await play.found('validation', [findingOf('F-a', 'explain'), findingOf('F-b', 'explain')]);
    await play.found('scoring', []);
    const returned = await intoState(house, 'in_review');
    const { items } = await work(play.reviewer);
    expect(items.map(({ risk }) => risk.points)).toEqual(items.map(({ risk }) => risk.points).sort((a, b) => b - a));
    const [first] = items;
    expect(first).toMatchObject({
      id: play.id,
      unexplained: 2,
      risk: { points: 13, parts: [{ kind: 'unexplained', points: 8, of: '2' }, {}, {}, { kind: 'change', points: 5 }] },
    });
    const found = async (asked: Partial<WorkAsked>, reader: Person = play.reviewer) =>
      (await work(reader, asked)).items.map(({ id }) => id);
    expect(await found({ findings: 'open' })).toEqual([play.id]);
    expect(await found({ findings: 'none' })).not.toContain(play.id);
    expect(await found({ desk: 'mine' })).toEqual([]);
    await play.step('claim');
    expect(await found({ desk: 'mine' })).toEqual([play.id]);
    expect(await found({ desk: 'unclaimed' })).not.toContain(play.id);
    expect(await found({ desk: 'others' }, returned.reviewer)).toContain(play.id);
    expect(await found({ level: 'supervisor' })).toEqual([]);
    expect(await found({ departmentId: returned.department.id })).toEqual([returned.id]);
    expect(await found({}, person('reviewer', returned.department.id))).toEqual([returned.id]);
    expect(await found({ cycleId: newId<'cycle'>() })).toEqual([]);
    const paged: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page: Awaited<ReturnType<typeof work>> = await work(play.reviewer, {
        limit: 2,
        ...(after ? { after } : {}),
      });
      paged.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(paged).toEqual(await found({}));
    expect(new Set(paged).size).toBe(paged.length);
  });
});
