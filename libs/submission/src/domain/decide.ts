import { ACTION_NAMES, ACTIONS, type Action, bothNames, STATE_NAMES, type State } from '#contracts';
import { type Doer, mayActAs, mayActAsAny } from '#cycle';
import { done, type Outcome, type Refused, refused } from '#kernel';
import { GUARDS, type Guard, type GuardName, type Question } from './guards.js';
import type { Subject } from './subject.js';
import type { Transition } from './transition.js';
import { rolesOf, transitionsOf } from './workflow.js';

/**
 * The one decision: may this be done now, by this doer? Role first, then the state, then every guard in order. Of
 * several roles that the doer holds, one that may is enough.
 */
export function decide(action: Action, question: Question): Outcome<Transition> {
  const { doer, subject } = question;
  const access = mayActAsAny(doer, rolesOf(action), subject.departmentId);
  if (!access.ok) return access;
  const transitions = transitionsOf(subject.state, action);
  if (transitions.length === 0) return notAllowed(action, subject.state);
  const answers = transitions.map((transition) => take(transition, question));
  return (
    answers.find(({ ok }) => ok) ?? answers.findLast(isGuards) ?? answers.at(-1) ?? notAllowed(action, subject.state)
  );
}

function take(transition: Transition, question: Question): Outcome<Transition> {
  const access = mayActAs(question.doer, transition.by, question.subject.departmentId);
  if (!access.ok) return access;
  const broken = transition.guards.map(guardNamed).find((guard) => !guard.holds(question));
  return broken ? refused(broken.code, broken.details?.(question)) : done(transition);
}

/** What a guard says tells more than that a further role is missing. */
function isGuards(answer: Outcome<Transition>): boolean {
  return !answer.ok && !answer.code.startsWith('ACCESS.');
}

/** What may I do now? Leaves out what only the action's own input could break. */
export function availableActions(subject: Subject, doer: Doer, now: Date): readonly Action[] {
  const question: Question = { subject, doer, given: {}, now };
  return ACTIONS.filter((action) => {
    return transitionsOf(subject.state, action).some(
      ({ by, guards }) =>
        mayActAs(doer, by, subject.departmentId).ok &&
        guards.map(guardNamed).every((guard) => guard.ofInput || guard.holds(question)),
    );
  });
}

function notAllowed(action: Action, state: State): Refused<'DISCLOSURE.NOT_ALLOWED'> {
  return refused('DISCLOSURE.NOT_ALLOWED', {
    action,
    state,
    actionName: bothNames(ACTION_NAMES[action]),
    stateName: bothNames(STATE_NAMES[state]),
  });
}

function guardNamed(name: GuardName): Guard {
  return GUARDS[name];
}
