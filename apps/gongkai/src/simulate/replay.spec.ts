import type { State } from '#contracts';
import { type EndOf, faultsOf } from './replay.js';

const STEPS: readonly (readonly [string, number | null])[] = [
  ['disclosure.opened', null],
  ['draft.saved', null],
  ['disclosure.submitted', 1],
  ['checks.passed', 1],
  ['disclosure.secrecy-reviewed', 1],
  ['disclosure.signed-off', 1],
  ['disclosure.approved', 1],
  ['publication.scheduled', 1],
  ['publication.released', 1],
];
const end = (change: Partial<EndOf> = {}, steps = STEPS): EndOf => ({
  id: 'd',
  state: 'published',
  version: 1 + steps.filter(([name]) => name !== 'disclosure.opened').length,
  publishedRevision: 1,
  entries: steps.map(([action, revision], n) => ({ action, revision, requestId: `${n}` })),
  ...change,
});
const without = (action: string) => STEPS.filter(([name]) => name !== action);

it('finds nothing wrong with a whole life', () => {
  expect(faultsOf(end())).toEqual([]);
});

it.each([
  ['a state that no step leads to', end({ state: 'returned' as State }), 'its trail leads to published'],
  ['a step that was not audited', end({ version: 19 }), 'version 19 after 8 audited steps'],
  [
    'a step that was audited twice',
    end({}, [...STEPS, ['publication.released', 1]]),
    'publication.released in published',
  ],
  ['a release without approval', end({}, without('disclosure.approved')), 'released without disclosure.approved'],
  ['a release without signature', end({}, without('disclosure.signed-off')), 'released without disclosure.signed-off'],
  ['another revision before the public', end({ publishedRevision: 2 }), '2 is published, 1 was released'],
])('finds %s', (_, wrong, fault) => {
  expect(faultsOf(wrong).join('\n')).toContain(fault);
});
