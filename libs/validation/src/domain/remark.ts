import type { Bilingual, Finding, Place, Tier } from '#contracts';
import { findingId } from './finding-id.js';
import type { Rule } from './rule.js';

interface Remark {
  /** Makes the id together with the rule; the places do not, so that they may come and go. */
  readonly key: string;
  readonly places: readonly Place[];
  readonly sentence: Bilingual;
  /** Where one case of the rule weighs less than the rule. */
  readonly tier?: Tier;
  readonly figures?: Pick<Finding, 'printed' | 'expected' | 'gap' | 'tolerance'>;
}

const NO_FIGURES = { printed: null, expected: null, gap: null, tolerance: null };

/** A finding that does not come out of a comparison of cells. */
export function remark(rule: Rule, { key, places, sentence, tier, figures }: Remark): Finding {
  return {
    id: findingId(rule.code, key, []),
    code: rule.code,
    tier: tier ?? rule.tier,
    sentence,
    places,
    ...(figures ?? NO_FIGURES),
    source: rule.source,
  };
}
