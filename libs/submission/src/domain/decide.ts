import { ACTION_NAMES, ACTIONS, type Action, bothNames, STATE_NAMES, type State } from '#contracts';
import { type Doer, mayActAs } from '#cycle';
import { done, type Outcome, type Refused, refused } from '#kernel';
import { GUARDS, type Guard, type GuardName, type Question } from './guards.js';
import type { Subject } from './subject.js';
import type { Transition } from './transition.js';
import { roleOf, transitionOf } from './workflow.js';

/** The one decision: may this be done now, by this doer? Role first, then the state, then every guard in order. */
export function decide(action: Action, question: Question): Outcome<Transition> {
  const access = mayActAs(question.doer, roleOf(action), question.subject.departmentId);
  if (!access.ok) return access;
  const transition = transitionOf(question.subject.state, action);
  if (!transition) return notAllowed(action, question.subject.state);
  const broken = transition.guards.map(guardNamed).find((guard) => !guard.holds(question));
  return broken ? refused(broken.code, broken.details?.(question)) : done(transition);
}

/** What may I do now? Leaves out what only the action's own input could break. */
export function availableActions(subject: Subject, doer: Doer, now: Date): readonly Action[] {
  const question: Question = { subject, doer, given: {}, now };
  return ACTIONS.filter((action) => {
    const transition = transitionOf(subject.state, action);
    return (
      transition !== null &&
      mayActAs(doer, transition.by, subject.departmentId).ok &&
      transition.guards.map(guardNamed).every((guard) => guard.ofInput || guard.holds(question))
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
