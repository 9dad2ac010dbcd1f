import type { Finding, Tier } from '#contracts';
import { basisOf, type Decision, type Explanation } from '#submission';
import { explainedIn } from './explained.js';

const finding = (id: string, tier: Tier = 'explain'): Finding => ({
  id,
  code: 'SOFT.PAIR',
  tier,
  sentence: { zh: `第 ${id} 处不一致`, en: `Place ${id} differs` },
  places: [],
  printed: null,
  expected: null,
  gap: null,
  tolerance: null,
  source: { zh: '表注', en: 'note' },
});
const explained = (of: Finding, decision: Decision | null): Explanation => ({
  id: of.id,
  finding: of.id,
  basis: basisOf(of),
  text: `说明 ${of.id}`,
  revision: 1,
  writtenBy: 'preparer',
  writtenAt: '2024-09-01T00:00:00Z',
  decision,
  reason: null,
  judgedBy: null,
  judgedAt: null,
});

it('tells the public what is explained and confirmed, and nothing else', () => {
  const findings = [finding('1'), finding('2'), finding('3'), finding('4', 'notice'), finding('5')];
  const written = [
    explained(finding('1'), 'confirmed'),
    explained(finding('2'), 'rejected'),
    explained(finding('3'), null),
    explained(finding('4', 'notice'), 'confirmed'),
    explained({ ...finding('5'), printed: '1.00' }, 'confirmed'),
  ];
  expect(explainedIn(findings, written)).toEqual([
    { sentence: { zh: '第 1 处不一致', en: 'Place 1 differs' }, explanation: '说明 1' },
  ]);
});
