import { Amount, decimalsOf, halfUlpFen, Ratio } from '#kernel';
import type { Figure } from '../figures/figure-book.js';
import { remembered } from '../text/remembered.js';

/** 亿元, in 万元. */
const HUNDRED_MILLION = 10_000n;

/** A figure quoted in a sentence, with its unit, as the true amounts it may stand for; "0" is nothing at all. */
export const textFigure = remembered((quoted): Figure | null => {
  const [, text = '', unit = ''] = /^(.*?)(万元|亿元|元)$/.exec(quoted) ?? [];
  const times = unit === '亿元' ? HUNDRED_MILLION : 1n;
  const amount = Amount.parse(text, unit === '元' ? '元' : '万元');
  if (!amount.ok) return null;
  const value = amount.value.fen * times;
  const isNothing = value === 0n && decimalsOf(text) === 0;
  const half = isNothing ? 0n : halfUlpFen(text, unit === '元' ? '元' : '万元') * times;
  return { value, half, single: true, precision: `${unit}${decimalsOf(text)}` };
});

/** As findings show it: 万元 goes without saying. */
export function shownFigure(quoted: string): string {
  return quoted.replace(/万元$/, '');
}

/** ok: rounds to what is printed; truncated: the digits behind were cut off; wrong: neither can be. */
export type RatioVerdict = 'ok' | 'truncated' | 'wrong';

/** Judges a printed percentage against part ÷ whole, both as intervals; nothing is a share of a negative whole. */
export function judgeRatio(part: Span, whole: Span, percent: string): RatioVerdict {
  const printed = Ratio.parse(percent);
  if (whole.high < 0n) return 'wrong';
  if (!printed || whole.low <= 0n) return 'ok';
  const ulp = 10n ** BigInt(decimalsOf(percent));
  const [low, high] = quotient(part, whole);
  const hundredth = (ratio: Ratio) => ratio.times(HUNDREDTH);
  const half = required(Ratio.of(1n, 2n * ulp));
  const meets = (from: Ratio, to: Ratio) => low.compare(hundredth(to)) <= 0 && high.compare(hundredth(from)) >= 0;
  if (meets(printed.minus(half), printed.plus(half))) return 'ok';
  return meets(printed, printed.plus(half).plus(half)) ? 'truncated' : 'wrong';
}

/** Lowest and highest amount, 分. */
export interface Span {
  readonly low: bigint;
  readonly high: bigint;
}

export function spanOf({ value, half }: Figure): Span {
  return { low: value - half, high: value + half };
}

/** What a printed percentage of a whole, which is not negative, may be; rounded outwards to whole 分. */
export function shareOf(whole: Span, percent: string): Span {
  const ulp = 10n ** BigInt(decimalsOf(percent));
  const printed = BigInt(percent.replace('.', ''));
  const below = 2n * 100n * ulp;
  return {
    low: (whole.low * (2n * printed - 1n)) / below,
    high: (whole.high * (2n * printed + 1n) + below - 1n) / below,
  };
}

/** part ÷ whole as a percentage with the decimals of the printed one, for messages. */
export function percentOf(part: bigint, whole: bigint, like: string): string | null {
  return (
    Ratio.of(part, whole)
      ?.formatPercent(Math.max(2, decimalsOf(like)), 'half-up')
      .slice(0, -1) ?? null
  );
}

function quotient(part: Span, whole: Span): readonly [Ratio, Ratio] {
  const low = Ratio.of(part.low, part.low < 0n ? whole.low : whole.high);
  const high = Ratio.of(part.high, part.high < 0n ? whole.high : whole.low);
  return [required(low), required(high)];
}

const HUNDREDTH = required(Ratio.of(1n, 100n));

/** For divisors that are not zero by construction. */
function required(ratio: Ratio | null): Ratio {
  if (!ratio) throw new RangeError('divided by zero');
  return ratio;
}
