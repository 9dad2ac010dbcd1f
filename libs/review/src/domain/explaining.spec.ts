import type { Finding, State, Tier } from '#contracts';
import { basisOf, type Explanation, type Subject } from '#submission';
import { EXPLAIN, explanationsOf, findingsExplained, isTime, JUDGE, mayJudge } from './explaining.js';

const finding = (id: string, tier: Tier = 'explain', gap = '1.00'): Finding => ({
  id,
  code: 'SOFT.PAIR',
  tier,
  sentence: { zh: '两处不一致', en: 'The two differ' },
  places: [],
  printed: null,
  expected: null,
  gap,
  tolerance: null,
  source: { zh: '表注', en: 'note' },
});
const found = [finding('a'), finding('b'), finding('c', 'notice'), finding('d', 'blocking')];
/** What stands in the store after these findings were explained, one after the other. */
const writtenFor = (...findings: readonly Finding[]) =>
  findings.map(
    (each, at): Explanation => ({
      id: `${at}`,
      finding: each.id,
      basis: basisOf(each),
      text: '属实',
      revision: 1,
      writtenBy: 'preparer',
      writtenAt: '2024-09-01T00:00:00Z',
      decision: null,
      reason: null,
      judgedBy: null,
      judgedAt: null,
    }),
  );

describe('explaining', () => {
  it('takes findings that must be explained and no others', () => {
    expect(findingsExplained(found, [{ finding: 'b', text: '属实' }])).toMatchObject({
      ok: true,
      value: [{ finding: { id: 'b' }, text: '属实' }],
    });
    for (const id of ['c', 'd', 'x']) {
      expect(findingsExplained(found, [{ finding: id, text: '属实' }])).toMatchObject({
        code: 'REVIEW.NOTHING_TO_EXPLAIN',
        details: { finding: id },
      });
    }
  });

  it('has its states, and is about the latest revision', () => {
    const standing = (state: State) => ({ state, revision: 2 }) as Subject;
    for (const state of ['draft', 'returned', 'in_review'] as const)
      expect(isTime(EXPLAIN, standing(state), 2).ok).toBe(true);
    expect(isTime(EXPLAIN, standing('checking'), 2)).toMatchObject({ code: 'DISCLOSURE.NOT_ALLOWED' });
    expect(isTime(JUDGE, standing('draft'), 2)).toMatchObject({ code: 'DISCLOSURE.NOT_ALLOWED' });
    expect(isTime(JUDGE, standing('in_review'), 1)).toMatchObject({
      code: 'REVIEW.OTHER_REVISION',
      details: { latest: 2 },
    });
  });
});

describe('judging', () => {
  const written = writtenFor(finding('a'), finding('b', 'explain', '9.00'));
  const judging = (explanation: string, decision: 'confirmed' | 'rejected', reason: string | null) =>
    mayJudge(found, written, [{ explanation, decision, reason }]);

  it('is of what stands, not of what a figure has overtaken', () => {
    expect(explanationsOf(found, written).map(({ state }) => state)).toEqual(['given', 'outdated']);
    expect(judging('0', 'confirmed', null).ok).toBe(true);
    expect(judging('1', 'confirmed', null)).toMatchObject({ code: 'REVIEW.EXPLANATION_REPLACED' });
    expect(judging('7', 'confirmed', null)).toMatchObject({ code: 'REVIEW.EXPLANATION_REPLACED' });
  });

  it('rejects with a reason only', () => {
    expect(judging('0', 'rejected', ' ')).toMatchObject({ code: 'SUBMISSION.REASON_NEEDED' });
    expect(judging('0', 'rejected', '请附依据').ok).toBe(true);
  });
});
