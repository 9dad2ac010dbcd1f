import type { Action, AuditKind, JobName, Role, State } from '#contracts';
import { checkWorkflow } from './check-workflow.js';
import type { GuardName } from './guards.js';
import type { Transition } from './transition.js';

const CHECKS: readonly JobName[] = ['validation.check-revision', 'scoring.score-revision'];

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
  step('in_review', 'return', 'returned', 'reviewer', ['notOwnWork', 'commentGiven'], 'disclosure.returned'),
  step(
    'in_review',
    'approve',
    'approved',
    'reviewer',
    ['notOwnWork', 'signedOff', 'cleared', 'explained'],
    'disclosure.approved',
  ),
  step('approved', 'return', 'returned', 'reviewer', ['notOwnWork', 'reasonGiven'], 'disclosure.returned'),
  step('scheduled', 'return', 'returned', 'reviewer', ['notOwnWork', 'reasonGiven'], 'disclosure.returned'),
  step('returned', 'correct', 'draft', 'preparer', [], 'disclosure.correction-begun'),
  step('withdrawn', 'correct', 'draft', 'preparer', [], 'disclosure.correction-begun'),
  step('published', 'correct', 'draft', 'preparer', ['reasonGiven'], 'disclosure.correction-begun'),
  step('approved', 'schedule', 'scheduled', 'officer', ['publishTimeSound'], 'publication.scheduled', [
    'publication.release-due',
  ]),
  step('scheduled', 'unschedule', 'approved', 'officer', [], 'publication.unscheduled'),
  step('scheduled', 'publish', 'published', 'system', ['publishTimeReached'], 'publication.released'),
]);

/** The step of an action in a state, or null where the state does not allow it. */
export function transitionOf(state: State, action: Action): Transition | null {
  return WORKFLOW.find((t) => t.from === state && t.action === action) ?? null;
}

/** Every action belongs to one role, so it can be refused before its state is looked at. */
export function roleOf(action: Action): Role | 'system' {
  return WORKFLOW.find((t) => t.action === action)?.by ?? 'system';
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
