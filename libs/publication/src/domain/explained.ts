import type { Bilingual, Finding } from '#contracts';
import { type Explanation, explanationOf, mustBeExplained } from '#submission';

/** What the checks noticed in a published revision, and what the department says to it. */
export interface ExplainedFinding {
  readonly sentence: Bilingual;
  readonly explanation: string;
}

/** Only what a reviewer has confirmed goes out. */
export function explainedIn(findings: readonly Finding[], written: readonly Explanation[]): ExplainedFinding[] {
  return mustBeExplained(findings).flatMap((finding) => {
    const explanation = explanationOf(finding, written);
    return explanation?.state === 'confirmed' ? [{ sentence: finding.sentence, explanation: explanation.text }] : [];
  });
}
