import { JOB_NAMES, MESSAGES } from '#contracts';
import { checkWorkflow } from './check-workflow.js';
import { GUARDS } from './guards.js';
import type { Transition } from './transition.js';
import { rolesOf, transitionsOf, WORKFLOW } from './workflow.js';

const save: Transition = {
  from: 'draft',
  action: 'save',
  to: 'draft',
  by: 'preparer',
  guards: [],
  audit: 'draft.saved',
  jobs: [],
};
const without = (test: (t: Transition) => boolean) => WORKFLOW.filter((t) => !test(t));

describe('the workflow table', () => {
  it('gives the steps of an action in a state, and the roles that an action belongs to', () => {
    expect(transitionsOf('in_review', 'approve')).toMatchObject([{ to: 'approved', by: 'reviewer' }]);
    expect(transitionsOf('draft', 'approve')).toEqual([]);
    expect(rolesOf('return')).toEqual(['supervisor', 'reviewer']);
  });

  it.each([
    ['"draft save preparer" stands twice', [...WORKFLOW, save]],
    ['no way leads to withdrawn', without((t) => t.action === 'withdraw')],
    ['unschedule is never allowed', without((t) => t.action === 'unschedule')],
    ['draft save is another step for head', [...WORKFLOW, { ...save, by: 'head' as const, to: 'returned' as const }]],
    ['draft save is another step for preparer', [...WORKFLOW, { ...save, by: 'system' as const }]],
    [
      'guard mood is not known',
      [...WORKFLOW, { ...save, from: 'returned', guards: ['mood'] } as unknown as Transition],
    ],
  ])('does not start when %s', (fault, table) => {
    expect(() => checkWorkflow(table)).toThrow(fault);
  });

  it('uses every guard, each of which has its sentence, and asks only for jobs that there are', () => {
    const used = new Set(WORKFLOW.flatMap((t) => t.guards));
    expect(Object.keys(GUARDS).sort()).toEqual([...used].sort());
    expect(JOB_NAMES).toEqual(expect.arrayContaining(WORKFLOW.flatMap((t) => t.jobs)));
    for (const { code } of Object.values(GUARDS)) expect(MESSAGES).toHaveProperty([code]);
  });
});
