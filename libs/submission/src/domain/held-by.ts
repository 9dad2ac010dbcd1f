import type { Holder, State } from '#contracts';
import { isCleared, isSignedOff } from './guards.js';
import { levelOf } from './review-level.js';
import type { Subject } from './subject.js';

const OF_STATE: Record<Exclude<State, 'in_review'>, Holder> = {
  draft: 'preparer',
  returned: 'preparer',
  withdrawn: 'preparer',
  checking: 'checks',
  approved: 'officer',
  scheduled: 'calendar',
  published: 'nobody',
};

/** 经办: in review first secrecy is reviewed, then the head signs, then a level has its turn; elsewhere the state tells. */
export function heldBy(subject: Subject): Holder {
  if (subject.state !== 'in_review') return OF_STATE[subject.state];
  if (!isCleared(subject)) return 'secrecy';
  return isSignedOff(subject) ? levelOf(subject) : 'head';
}
