import { type Bilingual, type ScoreLine, say } from '#contracts';
import { Ratio } from '#kernel';
import type { ScoringRules } from '#template';
import { acceptedScores, isAccepted } from './accepted-scores.js';

export interface Computed {
  readonly field: string;
  readonly label: string;
  readonly kind: ScoreLine['kind'];
  readonly exact: Ratio;
  /** Other scores that are as right. */
  readonly others?: readonly Ratio[];
  /** Where the figures it is made of were rounded: any score between these is as right. */
  readonly range?: readonly [least: Ratio, most: Ratio] | null;
  /** The working without its result: "20 × 1288.89 ÷ 1321.47". */
  readonly working: string;
  readonly printed: string | null;
}

/** A recomputed score beside the printed one. */
export function scoreLine(computed: Computed, rules: ScoringRules): ScoreLine {
  const { field, label, kind, exact, others = [], range = null, working, printed } = computed;
  const accepted = [...new Set([exact, ...others].flatMap((score) => acceptedScores(score, rules)))];
  const score = pointsOf(printed);
  return {
    field,
    label,
    kind,
    arithmetic: `${working} = ${shortest(exact)}`,
    computed: exact.format(2, 'half-up'),
    accepted,
    printed,
    agrees: score === null ? null : isAccepted(score, accepted) || (range !== null && isWithin(score, range, rules)),
    tier: 'blocking',
    why: score === null && printed !== null ? say('SCORE.NOT_A_NUMBER', { printed }) : null,
  };
}

function isWithin(score: Ratio, [least, most]: readonly [Ratio, Ratio], rules: ScoringRules): boolean {
  const [low, high] = [least, most].map((end) => acceptedScores(end, rules).flatMap((text) => Ratio.parse(text) ?? []));
  return (low ?? []).some((end) => end.compare(score) <= 0) && (high ?? []).some((end) => end.compare(score) >= 0);
}

/** Points as printed: "18", "１８", "18 分"; null where nothing or no number is printed. */
export function pointsOf(printed: string | null): Ratio | null {
  return Ratio.parse((printed ?? '').normalize('NFKC').replace(/\s|分$/g, ''));
}

/** What is printed in a field; null in a blank one. */
export function printedIn(field: string | null): string | null {
  return (field ?? '').trim() === '' ? null : field;
}

/** A score that cannot be recomputed, with the reason. */
export function uncomputed(
  line: Pick<ScoreLine, 'field' | 'label' | 'kind' | 'printed'>,
  code: string,
  details: Record<string, unknown> = {},
): ScoreLine {
  const why: Bilingual = say(code, details);
  return { arithmetic: '', computed: null, accepted: [], agrees: null, tier: 'blocking', why, ...line };
}

/** Up to four decimals, "…" where there are more. */
export function shortest(exact: Ratio): string {
  const four = exact.format(4, 'truncate');
  const rest = Ratio.parse(four)?.equals(exact) === true ? '' : '…';
  return (rest === '' ? four.replace(/\.?0+$/, '') : four) + rest;
}
