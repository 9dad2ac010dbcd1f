import { compareFindings } from './compare-findings.js';
import { type Explanation, explanationOf } from './explanation.js';
import type { VerdictKind } from './verdict.js';
import type { FollowedVerdict, VerdictView } from './views.js';

/** A verdict beside the one before it: what has come, changed, stayed and gone, and how it was explained. */
export function followVerdict<K extends VerdictKind>(
  { summary, report }: VerdictView<K>,
  before: VerdictView<K> | null,
  written: readonly Explanation[],
): FollowedVerdict<K> {
  const { since, gone } = compareFindings(before?.report.findings ?? [], report.findings);
  const findings = report.findings.map((finding, at) => ({
    ...finding,
    since: since[at] ?? 'new',
    explanation: explanationOf(finding, written),
  }));
  return { summary, report: { ...report, findings }, previous: before?.summary.revision ?? null, gone };
}
