import { countsOf } from './tally.js';

it('counts each disclosure once by state, by holder and by risk, and shows what has none', () => {
  const counts = countsOf([
    { state: 'draft', holder: 'preparer', risk: 'overdue', count: 2 },
    { state: 'in_review', holder: 'head', risk: 'on-track', count: 3 },
    { state: 'in_review', holder: 'reviewer', risk: 'at-risk', count: 4 },
  ]);
  expect(counts.disclosures).toBe(9);
  expect(counts.states).toMatchObject({ draft: 2, in_review: 7, published: 0 });
  expect(counts.holders).toMatchObject({ preparer: 2, head: 3, reviewer: 4, nobody: 0 });
  expect(counts.risks).toEqual({ settled: 0, 'on-track': 0 + 3, 'at-risk': 4, overdue: 2 });
});
