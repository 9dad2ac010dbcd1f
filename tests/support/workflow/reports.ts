import type { Finding, ScoreReport, ValidationReport } from '#contracts';

const VERSIONS = { engine: '1', rules: '0'.repeat(64), pack: { id: 'hubei-wuhan-2023', version: '1' } };

/** Reports with so many blocking findings and one notice. */
export const reportWith = {
  validation: (blocking: number): ValidationReport => ({
    findings: findings(blocking),
    notChecked: [],
    counts: { ok: 1, tail: 0, real: blocking },
    versions: VERSIONS,
  }),
  scoring: (blocking: number): ScoreReport => ({
    forms: [],
    findings: findings(blocking),
    notChecked: [],
    versions: VERSIONS,
  }),
};

function findings(blocking: number): Finding[] {
  const found = Array.from({ length: blocking }, (_, n) => finding(`F-${n}`, 'blocking'));
  return [...found, finding('F-notice', 'notice')];
}

function finding(id: string, tier: Finding['tier']): Finding {
  return {
    id,
    code: 'TREE.SUM',
    tier,
    sentence: { zh: '合计不等于各项之和', en: 'The total is not the sum of its parts' },
    places: [],
    printed: '10.00',
    expected: '11.00',
    gap: '-1.00',
    tolerance: '0.01',
    source: { zh: '表注', en: 'note' },
  };
}
