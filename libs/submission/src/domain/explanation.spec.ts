import fc from 'fast-check';
import type { Finding } from '#contracts';
import { basisOf } from './compare-findings.js';
import { countUnexplained, type Decision, type Explanation, explanationOf } from './explanation.js';
import { someFindings } from './finding.fixture.js';

const explained = (finding: Finding, decision: Decision | null, text = '属实'): Explanation => ({
  id: text,
  finding: finding.id,
  basis: basisOf(finding),
  text,
  revision: 1,
  writtenBy: 'preparer',
  writtenAt: '2024-09-01T00:00:00Z',
  decision,
  reason: null,
  judgedBy: null,
  judgedAt: null,
});
const finding: Finding = {
  id: 'a',
  code: 'SOFT.PAIR',
  tier: 'explain',
  sentence: { zh: '两处相差 1.00 万元', en: 'The two differ by 1.00' },
  places: [],
  printed: '2.00',
  expected: '1.00',
  gap: '1.00',
  tolerance: null,
  source: { zh: '表注', en: 'note' },
};
const changed: Finding = { ...finding, printed: '3.00', gap: '2.00' };

describe('an explanation', () => {
  it('stays what the reviewer said of it while the finding says the same', () => {
    const elsewhere: Finding = { ...finding, places: [{ kind: 'table', table: 'summary' }] };
    for (const decision of ['confirmed', 'rejected'] as const) {
      expect(explanationOf(elsewhere, [explained(finding, decision)])?.state).toBe(decision);
    }
    expect(explanationOf(elsewhere, [explained(finding, null)])?.state).toBe('given');
  });

  it('is outdated once a figure has changed, and holds again when the figure is back', () => {
    const written = [explained(finding, 'confirmed')];
    expect(explanationOf(changed, written)?.state).toBe('outdated');
    const anew = [...written, explained(changed, null, '另有原因')];
    expect(explanationOf(changed, anew)).toMatchObject({ state: 'given', text: '另有原因' });
    expect(explanationOf(finding, anew)).toMatchObject({ state: 'confirmed', text: '属实' });
  });

  it('gives way to a later one of the same', () => {
    const written = [explained(finding, 'rejected'), explained(finding, null, '详见附件')];
    expect(explanationOf(finding, written)).toMatchObject({ state: 'given', text: '详见附件' });
  });

  it('says nothing of another finding', () => {
    expect(explanationOf({ ...finding, id: 'b' }, [explained(finding, 'confirmed')])).toBeNull();
  });
});

it('counts what must be explained and is not confirmed: all of it at first, nothing in the end', () => {
  fc.assert(
    fc.property(someFindings, (findings) => {
      const wanted = findings.filter(({ tier }) => tier === 'explain');
      expect(countUnexplained(findings, [])).toBe(wanted.length);
      expect(
        countUnexplained(
          findings,
          wanted.map((f) => explained(f, null)),
        ),
      ).toBe(wanted.length);
      expect(
        countUnexplained(
          findings,
          wanted.map((f) => explained(f, 'rejected')),
        ),
      ).toBe(wanted.length);
      expect(
        countUnexplained(
          findings,
          wanted.map((f) => explained(f, 'confirmed')),
        ),
      ).toBe(0);
    }),
  );
});
