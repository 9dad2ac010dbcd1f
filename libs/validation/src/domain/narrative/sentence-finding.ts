import type { Bilingual, Finding, Place, Tier } from '#contracts';
import { findingId } from '../finding-id.js';
import type { Rule } from '../rule.js';

/** A finding about what a sentence says. `what` tells two findings of one sentence apart. */
export function sentenceFinding(
  rule: Pick<Rule, 'code' | 'tier' | 'source'>,
  what: string,
  places: readonly Place[],
  sentence: Bilingual,
  figures: { readonly printed?: string; readonly expected?: string; readonly gap?: string; readonly tier?: Tier } = {},
): Finding {
  return {
    id: findingId(rule.code, what, places),
    code: rule.code,
    tier: figures.tier ?? rule.tier,
    sentence,
    places,
    printed: figures.printed ?? null,
    expected: figures.expected ?? null,
    gap: figures.gap ?? null,
    tolerance: null,
    source: rule.source,
  };
}
