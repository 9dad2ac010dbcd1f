import fc from 'fast-check';
import { Ratio } from '#kernel';
import type { ScoringRules } from '#template';
import { acceptedScores, isAccepted } from './accepted-scores.js';
import { template } from './form.fixture.js';

const styles = fc.uniqueArray(
  fc.record({ places: fc.integer({ min: 0, max: 3 }), rule: fc.constantFrom('half-up' as const, 'truncate' as const) }),
  { minLength: 1, maxLength: 4, selector: ({ places, rule }) => `${places} ${rule}` },
);
const scores = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 7n }));
const rulesWith = (rounding: ScoringRules['rounding']): ScoringRules => ({ ...template.scoring, rounding });
const ratio = (n: bigint, d: bigint) => Ratio.of(n, d) as Ratio;

/** n/d × 10^places in whole numbers, by the rule; worked out apart from decimals. */
function whole(n: bigint, d: bigint, places: number, rule: 'half-up' | 'truncate'): bigint {
  const scaled = n * 10n ** BigInt(places);
  return rule === 'truncate' ? scaled / d : (2n * scaled + d) / (2n * d);
}

it('accepts each rounding that the template names, and nothing else', () => {
  fc.assert(
    fc.property(scores, styles, ([n, d], rounding) => {
      const accepted = acceptedScores(ratio(n, d), rulesWith(rounding)).map((text) => Ratio.parse(text));
      const named = rounding.map(({ places, rule }) => ratio(whole(n, d, places, rule), 10n ** BigInt(places)));
      expect(accepted.every((score) => named.some((own) => score?.equals(own)))).toBe(true);
      expect(named.every((own) => accepted.some((score) => score?.equals(own)))).toBe(true);
    }),
  );
});

it('says each score once, the shortest first, without trailing zeros', () => {
  fc.assert(
    fc.property(scores, styles, ([n, d], rounding) => {
      const accepted = acceptedScores(ratio(n, d), rulesWith(rounding));
      expect(new Set(accepted).size).toBe(accepted.length);
      expect(accepted.filter((text) => /\.\d*0$|\.$/.test(text))).toEqual([]);
      expect(accepted.map((text) => text.length)).toEqual(accepted.map((text) => text.length).sort((a, b) => a - b));
    }),
  );
});

it('takes the styles of the pack: whole points cut or rounded, one or two decimals', () => {
  expect(acceptedScores(ratio(199_821n, 10_000n), template.scoring)).toEqual(['19', '20', '19.98']);
  expect(acceptedScores(ratio(20n, 1n), template.scoring)).toEqual(['20']);
});

it('knows the same score in any writing', () => {
  expect(['18', '18.0', '18.00', '018'].map((text) => isAccepted(ratio(18n, 1n), [text]))).toEqual(Array(4).fill(true));
  expect(isAccepted(ratio(18n, 1n), ['18.01', '17'])).toBe(false);
});
