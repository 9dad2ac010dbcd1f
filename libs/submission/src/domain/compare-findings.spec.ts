import fc from 'fast-check';
import type { Finding } from '#contracts';
import { basisOf, compareFindings, type Since } from './compare-findings.js';
import { someFindings } from './finding.fixture.js';

const idsOf = (findings: readonly Finding[]) => findings.map(({ id }) => id).sort();
const those = (before: readonly Finding[], now: readonly Finding[], wanted: Since) => {
  const { since } = compareFindings(before, now);
  return idsOf(now.filter((_, at) => since[at] === wanted));
};

describe('two reports', () => {
  it('are all unchanged where they are one and the same', () => {
    fc.assert(
      fc.property(someFindings, (report) => {
        const { since, gone } = compareFindings(report, report);
        expect(since).toEqual(report.map(() => 'unchanged'));
        expect(gone).toEqual([]);
      }),
    );
  });

  it('mirror each other: what is new one way is gone the other way, what changed has changed both ways', () => {
    fc.assert(
      fc.property(someFindings, someFindings, (one, other) => {
        expect(those(one, other, 'new')).toEqual(idsOf(compareFindings(other, one).gone));
        expect(those(one, other, 'changed')).toEqual(those(other, one, 'changed'));
      }),
    );
  });

  it('have each finding in exactly one of the four', () => {
    fc.assert(
      fc.property(someFindings, someFindings, (before, now) => {
        const { since, gone } = compareFindings(before, now);
        expect(since).toHaveLength(now.length);
        const kept = [...those(before, now, 'changed'), ...those(before, now, 'unchanged')];
        expect([...kept, ...idsOf(gone)].sort()).toEqual(idsOf(before));
        expect([...kept, ...those(before, now, 'new')].sort()).toEqual(idsOf(now));
      }),
    );
  });
});

it('a finding says something else when a figure or a word of it changes, and not when its place moves', () => {
  const [finding] = fc.sample(someFindings, { seed: 7, numRuns: 50 }).flat();
  if (!finding) throw new Error('no finding was made');
  const saysElse = (change: Partial<Finding>) => basisOf({ ...finding, ...change }) !== basisOf(finding);
  expect(saysElse({ printed: '9.99' })).toBe(true);
  expect(saysElse({ expected: '9.99' })).toBe(true);
  expect(saysElse({ sentence: { zh: '漏报项目乙', en: 'Project B is left out' } })).toBe(true);
  expect(saysElse({ places: [{ kind: 'sentence', section: 'note-summary', sentence: 3 }] })).toBe(false);
});
