import type { State } from '#contracts';
import { mayActAs, maySee, type Person, visibleDepartments } from '#cycle';
import type { AccountId, DepartmentId, DisclosureId } from '#kernel';
import { availableActions, decide } from './decide.js';
import type { Given } from './guards.js';
import type { Subject } from './subject.js';

const now = new Date('2024-10-01T00:00:00Z');
const own = 'own' as DepartmentId;
const person = (role: Person['roles'][number]['role'], departmentId: string | null = own): Person => ({
  accountId: `${role}-1` as AccountId,
  roles: [{ role, departmentId }],
});
const subject = (change: Partial<Subject> = {}): Subject => ({
  id: 'd' as DisclosureId,
  departmentId: own,
  state: 'draft',
  version: 1,
  revision: 1,
  revisionHash: 'a',
  draftHash: 'b',
  authors: ['preparer-1'],
  signedOffRevision: null,
  clearedRevision: null,
  returnAsked: null,
  supervisor: null,
  reviewer: null,
  takenUpRevision: null,
  endorsedRevision: null,
  endorsedBy: [],
  returns: 0,
  spending: null,
  lastSpending: null,
  openComments: 0,
  unexplained: 0,
  publishAt: null,
  publishedRevision: null,
  cycle: { packId: 'p', fiscalYear: 2023, publishAt: new Date('2024-10-31T01:00:00Z'), reviewLevels: 1 },
  ...change,
});
const system = (state: State, action: 'pass' | 'fail' | 'publish', given: Given, change: Partial<Subject> = {}) =>
  decide(action, { subject: subject({ state, ...change }), doer: 'system', given, now });

describe('decide', () => {
  it('asks for the role before the state, and for the state before the guards', () => {
    const question = { subject: subject(), doer: person('head'), given: {}, now };
    expect(decide('approve', question)).toMatchObject({ code: 'ACCESS.ROLE_NEEDED' });
    expect(decide('sign_off', question)).toMatchObject({ code: 'DISCLOSURE.NOT_ALLOWED' });
  });

  it('moves on only with both verdicts', () => {
    expect(system('checking', 'pass', {})).toMatchObject({ code: 'SUBMISSION.VERDICT_MISSING' });
    expect(system('checking', 'pass', { verdicts: { in: 2, blocking: 1 } })).toMatchObject({
      code: 'SUBMISSION.BLOCKED',
    });
    expect(system('checking', 'fail', { verdicts: { in: 2, blocking: 0 } })).toMatchObject({
      code: 'SUBMISSION.NOT_BLOCKED',
    });
    expect(system('checking', 'fail', { verdicts: { in: 2, blocking: 1 } })).toMatchObject({ ok: true });
  });

  it('publishes at the very moment and not before', () => {
    const at = (time: Date) => system('scheduled', 'publish', {}, { publishAt: time });
    expect(at(now)).toMatchObject({ ok: true });
    expect(at(new Date(now.getTime() + 1))).toMatchObject({ code: 'PUBLICATION.NOT_DUE' });
  });

  it('lets nothing be approved that is not explained', () => {
    const signed = subject({ state: 'in_review', signedOffRevision: 1, clearedRevision: 1, unexplained: 2 });
    expect(decide('approve', { subject: signed, doer: person('reviewer', null), given: {}, now })).toMatchObject({
      code: 'REVIEW.UNEXPLAINED',
      details: { open: 2 },
    });
  });

  it('does not let a person do what belongs to the system', () => {
    const question = { subject: subject({ state: 'checking' }), doer: person('admin', null), given: {}, now };
    expect(decide('pass', question)).toMatchObject({ code: 'ACCESS.ROLE_NEEDED' });
  });
});

it('offers what only its own input could still break', () => {
  expect(availableActions(subject({ state: 'in_review' }), person('reviewer', null), now)).toEqual(['claim', 'return']);
  expect(availableActions(subject({ state: 'published' }), person('preparer'), now)).toEqual(['correct']);
  expect(availableActions(subject({ openComments: 1 }), person('preparer'), now)).toEqual(['save']);
});

describe('access', () => {
  it('keeps a role to its department, and lets one without a department everywhere', () => {
    expect(mayActAs(person('preparer', 'other'), 'preparer', own)).toMatchObject({ code: 'ACCESS.OTHER_DEPARTMENT' });
    expect(mayActAs(person('reviewer', null), 'reviewer', own).ok).toBe(true);
  });

  it('shows a person the departments of their roles', () => {
    expect(visibleDepartments(person('head'))).toEqual([own]);
    expect(visibleDepartments(person('auditor', null))).toBeNull();
    expect([maySee(person('head'), own), maySee(person('head'), 'other')]).toEqual([true, false]);
  });
});
