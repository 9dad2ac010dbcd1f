import type { Finding, ScoreReport } from '#contracts';
import { verdictOf } from './verdict.js';

it('counts findings by tier and keeps the report as it is', () => {
  const tiers = ['notice', 'blocking', 'notice', 'explain'] as const;
  const findings = tiers.map((tier, n) => ({ id: `${n}`, tier }) as Finding);
  const report: ScoreReport = {
    forms: [],
    findings,
    notChecked: [],
    versions: { engine: '1', rules: 'r', pack: { id: 'p', version: '1' } },
  };
  const verdict = verdictOf('scoring', report);
  expect(verdict).toMatchObject({ kind: 'scoring', blocking: 1, explain: 1, notice: 2 });
  expect(JSON.parse(verdict.report)).toEqual(report);
});
