import { Ratio } from '#kernel';
import type { ScoringRules } from '#template';

/** Every way in which the template lets a score be printed, shortest first, without trailing zeros. */
export function acceptedScores(exact: Ratio, { rounding }: ScoringRules): readonly string[] {
  const prints = rounding.map(({ places, rule }) =>
    exact
      .format(places, rule)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, ''),
  );
  return [...new Set(prints)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** "18" and "18.0" are the same score. */
export function isAccepted(printed: Ratio, accepted: readonly string[]): boolean {
  return accepted.some((text) => Ratio.parse(text)?.equals(printed));
}
