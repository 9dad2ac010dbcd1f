import type { Finding, ScoreReport, ValidationReport } from '#contracts';

const VERSIONS = { engine: '1', rules: '0'.repeat(64), pack: { id: 'hubei-wuhan-2023', version: '1' } };

/** Reports with exactly these findings. */
export const reportOf = {
  validation: (findings: readonly Finding[]): ValidationReport => ({
    findings,
    notChecked: [],
    counts: { ok: 1, tail: 0, real: findings.filter(({ tier }) => tier === 'blocking').length },
    versions: VERSIONS,
  }),
  scoring: (findings: readonly Finding[]): ScoreReport => ({ forms: [], findings, notChecked: [], versions: VERSIONS }),
};

/** Reports with so many blocking findings and one notice. */
export const reportWith = {
  validation: (blocking: number) => reportOf.validation(findings(blocking)),
  scoring: (blocking: number) => reportOf.scoring(findings(blocking)),
};

function findings(blocking: number): Finding[] {
  const found = Array.from({ length: blocking }, (_, n) => findingOf(`F-${n}`, 'blocking'));
  return [...found, findingOf('F-notice', 'notice')];
}

export function findingOf(id: string, tier: Finding['tier']): Finding {
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
