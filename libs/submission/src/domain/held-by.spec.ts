import { HOLDERS, STATES, type State } from '#contracts';
import { heldBy } from './held-by.js';
import type { Subject } from './subject.js';

/** In a cycle of two levels. */
const subject = (state: State, [cleared, signedOff, endorsed]: readonly [number, number, number]) =>
  ({
    state,
    revision: 2,
    clearedRevision: cleared,
    signedOffRevision: signedOff,
    endorsedRevision: endorsed,
    cycle: { reviewLevels: 2 },
  }) as Subject;
const STEPS = [
  [1, 1, 1],
  [2, 1, 1],
  [2, 2, 1],
  [2, 2, 2],
] as const;

it('waits for the secrecy review and the head of the latest revision, then for one level after the other', () => {
  const waiting = STEPS.map((step) => heldBy(subject('in_review', step)));
  expect(waiting).toEqual(['secrecy', 'head', 'supervisor', 'reviewer']);
});

it('knows a holder for every state, and every holder holds something', () => {
  const held = STATES.flatMap((state) => STEPS.map((step) => heldBy(subject(state, step))));
  expect(new Set(held)).toEqual(new Set(HOLDERS));
});
