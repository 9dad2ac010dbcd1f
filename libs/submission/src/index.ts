export type { Ask, Receipt } from './application/ask.js';
export type * from './application/views.js';
export { type AccessRefusal, mayActAs, maySee, visibleDepartments } from './domain/access.js';
export { availableActions, decide } from './domain/decide.js';
export { type Given, GUARDS, type GuardName } from './domain/guards.js';
export type { Doer, Person, Subject } from './domain/subject.js';
export type { Transition } from './domain/transition.js';
export { transitionOf, WORKFLOW } from './domain/workflow.js';
