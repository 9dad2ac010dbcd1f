import { type Bilingual, type PerformanceForm, type ScoreLine, say } from '#contracts';
import { decimalsOf, Ratio } from '#kernel';
import { halfDigit } from '../rate-range.js';
import { sumOf } from '../score-form.js';
import { pointsOf, printedIn, shortest, uncomputed } from '../score-line.js';
import { summedUp } from './weights.js';

const NONE = Ratio.of(0n, 1n) as Ratio;
const ONE = Ratio.of(1n, 1n) as Ratio;
const HUNDRED = Ratio.of(100n, 1n) as Ratio;

interface Span {
  readonly least: Ratio;
  readonly most: Ratio;
}

/** 总分 is the sum of the scores above it, each of which may stand for a score that was rounded only for print. */
export function scoreUsualTotal(
  form: PerformanceForm,
  execution: ScoreLine,
  indicators: readonly ScoreLine[],
  lacksLines: boolean,
): ScoreLine {
  const line = { field: 'total', label: '总分', kind: 'total' as const, printed: printedIn(form.total) };
  const summed = lacksLines ? null : summedUp(form);
  const scores = summed === 'all' ? [execution, ...indicators] : indicators;
  const sum = summed && sumOf(scores);
  if (!sum) return uncomputed(line, 'SCORE.PART_UNKNOWN');
  const printed = pointsOf(line.printed);
  const agrees = printed && mayBe(printed, line.printed ?? '', scores);
  const isEither = agrees === false && form.totalWeight === undefined && printed?.equals(HUNDRED);
  return {
    ...line,
    arithmetic: `${scores.map(({ printed: score }) => score).join(' + ')} = ${shortest(sum)}`,
    computed: sum.format(2, 'half-up'),
    accepted: [shortest(sum)],
    agrees: isEither ? null : agrees,
    tier: 'blocking',
    why: isEither ? say('SCORE.FULL_MARKS') : printed ? null : whyNot(line.printed),
  };
}

function whyNot(printed: string | null): Bilingual | null {
  return printed === null ? null : say('SCORE.NOT_A_NUMBER', { printed });
}

/** A whole total of scores with decimals may be cut off or rounded; any other only at its last digit. */
function mayBe(total: Ratio, printed: string, scores: readonly ScoreLine[]): boolean {
  const spans = scores.map(spanOf);
  const isRounded = spans.some(({ least, most }) => !least.equals(most));
  const digit = halfDigit(digitsIn(printed)).times(Ratio.of(2n, 1n) as Ratio);
  const slack = isRounded || decimalsOf(digitsIn(printed)) > 0 ? digit.min(ONE) : NONE;
  const [least, most] = [sumUp(spans.map((span) => span.least)), sumUp(spans.map((span) => span.most))];
  return least.minus(slack).compare(total) <= 0 && most.plus(slack).compare(total) >= 0;
}

/** What a printed score may have been before it was rounded. One without decimals, and right so, is itself. */
function spanOf({ printed, computed, agrees }: ScoreLine): Span {
  const score = pointsOf(printed) ?? NONE;
  const half = decimalsOf(digitsIn(printed ?? '')) > 0 ? halfDigit(digitsIn(printed ?? '')) : NONE;
  const exact = agrees === true ? Ratio.parse(computed ?? '') : null;
  const ends = [score.minus(half), score.plus(half), ...(exact ? [exact] : [])].sort((a, b) => a.compare(b));
  return { least: ends[0] ?? score, most: ends.at(-1) ?? score };
}

function digitsIn(printed: string): string {
  return printed.normalize('NFKC').replace(/\s|分$/g, '');
}

function sumUp(parts: readonly Ratio[]): Ratio {
  return parts.reduce((sum, part) => sum.plus(part), NONE);
}
