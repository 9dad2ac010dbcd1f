import { WORKFLOW } from '#submission';
import { STEP_NAMES, timelineOf } from './timeline.js';

const entry = (seq: number, action: string) => ({
  seq,
  at: new Date(Date.UTC(2024, 8, seq)),
  action,
  actorId: null,
  revision: action === 'disclosure.opened' ? null : 1,
});

it('says where every step led, and until when', () => {
  const steps = timelineOf(
    [entry(1, 'disclosure.opened'), entry(2, 'disclosure.submitted'), entry(3, 'checks.passed')],
    entry(4, 'disclosure.signed-off'),
  );
  expect(steps.map(({ state }) => state)).toEqual(['draft', 'checking', 'in_review']);
  expect(steps.map(({ until }) => until?.slice(0, 10))).toEqual(['2024-09-02', '2024-09-03', '2024-09-04']);
  expect(timelineOf([entry(4, 'disclosure.signed-off')], null)).toMatchObject([{ state: 'in_review', until: null }]);
});

it('knows every step of the workflow that moves something', () => {
  const moving = WORKFLOW.filter(({ action }) => action !== 'save').map(({ audit }) => audit);
  expect(new Set(STEP_NAMES)).toEqual(new Set(['disclosure.opened', ...moving]));
});
