import type { DisclosureDocument, Finding, FormScore, NotChecked, Versions } from '#contracts';

/**
 * What `gongkai check --json` prints, with exactly these members. A stable contract: members may be added inside the
 * parts, never renamed or removed.
 */
export interface CheckResult {
  readonly document: DisclosureDocument;
  /** Of the checks first, then of the scores. */
  readonly findings: readonly Finding[];
  readonly score: { readonly forms: readonly FormScore[] };
  readonly notChecked: readonly NotChecked[];
  readonly versions: { readonly validation: Versions; readonly scoring: Versions };
}

export function blockingCount(result: CheckResult): number {
  return result.findings.filter((finding) => finding.tier === 'blocking').length;
}
