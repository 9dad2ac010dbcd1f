import type { Finding, ScoreReport, Tier, ValidationReport } from '#contracts';

/** Each frozen revision is checked (validation) and recomputed (scoring). */
export type VerdictKind = 'validation' | 'scoring';

/** What each kind of verdict reports. */
export interface Reports {
  readonly validation: ValidationReport;
  readonly scoring: ScoreReport;
}

/** A verdict to be recorded: the report as JSON text and its findings by tier. */
export interface NewVerdict extends Record<Tier, number> {
  readonly kind: VerdictKind;
  readonly report: string;
}

export function verdictOf<K extends VerdictKind>(kind: K, report: Reports[K]): NewVerdict {
  return { kind, ...tally(report.findings), report: JSON.stringify(report) };
}

function tally(findings: readonly Finding[]): Record<Tier, number> {
  const count = { blocking: 0, explain: 0, notice: 0 };
  for (const { tier } of findings) count[tier] += 1;
  return count;
}
