import type { ExecutionLine } from '#contracts';
import { decimalsOf, Ratio } from '#kernel';

const NONE = Ratio.of(0n, 1n) as Ratio;

/**
 * The least and the greatest 执行率 that the printed amounts can stand for, each being rounded to its last digit; null where
 * the budget may be nothing.
 */
export function rateRange({ budget, executed }: ExecutionLine): readonly [least: Ratio, most: Ratio] | null {
  const [whole, part] = [spanOf(budget), spanOf(executed)];
  if (!whole || !part || whole.least.compare(NONE) <= 0) return null;
  const [least, most] = [part.least.dividedBy(whole.most), part.most.dividedBy(whole.least)];
  return least && most ? [least, most] : null;
}

function spanOf(figure: string): { readonly least: Ratio; readonly most: Ratio } | null {
  const [value, half] = [Ratio.parse(figure), halfDigit(figure)];
  return value && { least: value.minus(half), most: value.plus(half) };
}

/** Half of the last printed digit: 0.005 of "48.20". */
export function halfDigit(figure: string): Ratio {
  return Ratio.of(1n, 2n * 10n ** BigInt(decimalsOf(figure))) as Ratio;
}
