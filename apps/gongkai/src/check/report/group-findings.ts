import type { Bilingual, Finding } from '#contracts';
import { RULES } from '#validation';

/** Findings of one rule. */
export interface FindingGroup {
  readonly code: string;
  /** What the rule demands; null for scores, whose findings say all there is. */
  readonly says: Bilingual | null;
  /** Where all of them come from; null where each has a source of its own. */
  readonly source: Bilingual | null;
  readonly findings: readonly Finding[];
}

/** In the order in which the rules come up. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.map((code) =>
    groupOf(
      code,
      findings.filter((finding) => finding.code === code),
    ),
  );
}

function groupOf(code: string, findings: readonly Finding[]): FindingGroup {
  const sources = new Set(findings.map(({ source }) => source.zh));
  return {
    code,
    says: RULES.find((rule) => `${code}.`.startsWith(`${rule.code}.`))?.says ?? null,
    source: sources.size === 1 ? (findings[0]?.source ?? null) : null,
    findings,
  };
}
