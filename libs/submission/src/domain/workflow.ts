import type { Action, AuditKind, JobName, Role, State } from '#contracts';
import { checkWorkflow } from './check-workflow.js';
import type { GuardName } from './guards.js';
import type { Transition } from './transition.js';

const CHECKS: readonly JobName[] = ['validation.check-revision', 'scoring.score-revision'];

/** Nobody judges their own work or that of their own department. */
const JUDGE: readonly GuardName[] = ['notOwnWork', 'notOwnDepartment'];
const CLAIM: readonly GuardName[] = [...JUDGE, 'notHeldByOther', 'notClaimed'];
const ENDORSE: readonly GuardName[] = ['notHeldByOther', 'commentsClosed'];
const RETURN: readonly GuardName[] = ['notHeldByOther', 'commentGiven'];
const APPROVE: readonly GuardName[] = [
  'notBothLevels',
  'notHeldByOther',
  'signedOff',
  'cleared',
  'explained',
  'commentsClosed',
  'approvalDated',
];

/** 流程: the life of a disclosure as data. The API, the console, the docs and every use case read this one table. */
export const WORKFLOW: readonly Transition[] = checkWorkflow([
  step('draft', 'save', 'draft', 'preparer', [], 'draft.saved'),
  step('draft', 'submit', 'checking', 'preparer', ['firstRevision'], 'disclosure.submitted', CHECKS),
  step(
    'draft',
    'resubmit',
    'checking',
    'preparer',
    ['laterRevision', 'commentsAnswered', 'contentChanged'],
    'disclosure.resubmitted',
    CHECKS,
  ),
  step('checking', 'pass', 'in_review', 'system', ['bothVerdictsIn', 'nothingBlocking'], 'checks.passed'),
  step('checking', 'fail', 'draft', 'system', ['bothVerdictsIn', 'somethingBlocking'], 'checks.failed'),
  step('checking', 'withdraw', 'withdrawn', 'preparer', [], 'disclosure.withdrawn'),
  step('in_review', 'withdraw', 'withdrawn', 'preparer', ['notTakenUp'], 'disclosure.withdrawn'),
  step('in_review', 'claim', 'in_review', 'supervisor', ['supervisorsTurn', ...CLAIM], 'review.claimed'),
  step('in_review', 'claim', 'in_review', 'reviewer', ['reviewersTurn', ...CLAIM], 'review.claimed'),
  step('in_review', 'release', 'in_review', 'supervisor', ['supervisorsTurn', 'heldByDoer'], 'review.released'),
  step('in_review', 'release', 'in_review', 'reviewer', ['reviewersTurn', 'heldByDoer'], 'review.released'),
  step('in_review', 'assign', 'in_review', 'officer', [], 'review.assigned'),
  step('in_review', 'assign', 'in_review', 'admin', [], 'review.assigned'),
  step('in_review', 'ask_return', 'in_review', 'preparer', ['reasonGiven'], 'disclosure.return-asked'),
  step(
    'in_review',
    'review_secrecy',
    'in_review',
    'secrecy',
    ['notOwnWork', 'refusalExplained'],
    'disclosure.secrecy-reviewed',
  ),
  step(
    'in_review',
    'sign_off',
    'in_review',
    'head',
    ['notOwnWork', 'cleared', 'notSignedOff'],
    'disclosure.signed-off',
  ),
  step('in_review', 'endorse', 'in_review', 'supervisor', [...JUDGE, 'supervisorsTurn', ...ENDORSE], 'review.endorsed'),
  step(
    'in_review',
    'return',
    'returned',
    'supervisor',
    [...JUDGE, 'supervisorsTurn', ...RETURN],
    'disclosure.returned',
  ),
  step('in_review', 'return', 'returned', 'reviewer', [...JUDGE, 'reviewersTurn', ...RETURN], 'disclosure.returned'),
  step('in_review', 'approve', 'approved', 'reviewer', [...JUDGE, 'reviewersTurn', ...APPROVE], 'disclosure.approved'),
  step('approved', 'return', 'returned', 'reviewer', [...JUDGE, 'reasonGiven'], 'disclosure.returned'),
  step('scheduled', 'return', 'returned', 'reviewer', [...JUDGE, 'reasonGiven'], 'disclosure.returned'),
  step('returned', 'correct', 'draft', 'preparer', [], 'disclosure.correction-begun'),
  step('withdrawn', 'correct', 'draft', 'preparer', [], 'disclosure.correction-begun'),
  step('published', 'correct', 'draft', 'preparer', ['reasonGiven'], 'disclosure.correction-begun'),
  step('approved', 'schedule', 'scheduled', 'officer', ['publishTimeSound'], 'publication.scheduled', [
    'publication.release-due',
  ]),
  step('scheduled', 'unschedule', 'approved', 'officer', [], 'publication.unscheduled'),
  step('scheduled', 'publish', 'published', 'system', ['publishTimeReached'], 'publication.released'),
]);

/** The steps of an action in a state, one for each role that may take it; none where the state does not allow it. */
export function transitionsOf(state: State, action: Action): readonly Transition[] {
  return WORKFLOW.filter((t) => t.from === state && t.action === action);
}

/** Whose an action is whatever the state, so that it can be refused before its state is looked at. */
export function rolesOf(action: Action): readonly (Role | 'system')[] {
  return [...new Set(WORKFLOW.flatMap((t) => (t.action === action ? [t.by] : [])))];
}

function step(
  from: State,
  action: Action,
  to: State,
  by: Role | 'system',
  guards: readonly GuardName[],
  audit: AuditKind,
  jobs: readonly JobName[] = [],
): Transition {
  return { from, action, to, by, guards, audit, jobs };
}
