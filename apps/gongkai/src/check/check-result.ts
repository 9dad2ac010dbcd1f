import type { DisclosureDocument, Finding, FormScore, NotChecked, Tier, Versions } from '#contracts';
import type { Recognition } from '#exchange';

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
  readonly versions: {
    readonly validation: Versions;
    readonly scoring: Versions;
    /** What all of it rests on: by what each table, section and form of the file was known, and how surely. */
    readonly reading: Recognition;
  };
}

/** Worst first. */
export const TIERS = ['blocking', 'explain', 'notice'] as const satisfies readonly Tier[];

export function ofTier(tier: Tier, { findings }: CheckResult): readonly Finding[] {
  return findings.filter((finding) => finding.tier === tier);
}
