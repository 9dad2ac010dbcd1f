import fc from 'fast-check';
import type { Finding, Tier } from '#contracts';

const figure = fc.option(fc.constantFrom('1.00', '2.00'));

const finding: fc.Arbitrary<Finding> = fc.record({
  id: fc.constantFrom(...'abcdefgh'),
  code: fc.constant('TREE.SUM'),
  tier: fc.constantFrom<Tier>('blocking', 'explain', 'notice'),
  sentence: fc.record({ zh: fc.constantFrom('合计不符', '合计不等'), en: fc.constant('The total is off') }),
  places: fc.constant([]),
  printed: figure,
  expected: figure,
  gap: figure,
  tolerance: fc.constant(null),
  source: fc.constant({ zh: '表注', en: 'note' }),
});

/** The findings of one report; from few ids and figures, so that two reports have some of them in common. */
export const someFindings = fc.uniqueArray(finding, { selector: ({ id }) => id });
