import type { PerformanceForm } from '#contracts';
import { Ratio } from '#kernel';
import type { FormTemplate } from '#template';
import { halfDigit, rateRange } from './rate-range.js';

export interface RateCheck {
  readonly agrees: boolean | null;
  readonly expected: string;
}

/**
 * 执行率 as printed against 执行数 ÷ 预算数, at the digits it is printed with; null where there is nothing to judge it by
 * or none is printed. Where no form is prescribed, amounts may be rounded anyhow, and the rate cut off or rounded up.
 */
export function checkRate({ execution }: PerformanceForm, { prescribed }: FormTemplate): RateCheck | null {
  const printed = execution.rate.normalize('NFKC').replace(/\s/g, '');
  const [budget, executed] = [Ratio.parse(execution.budget), Ratio.parse(execution.executed)];
  const rate = budget && executed ? executed.dividedBy(budget) : null;
  if (printed === '' || !rate) return null;
  const expected = rate.formatPercent(/\.(\d+)%$/.exec(printed)?.[1]?.length ?? 0, 'half-up');
  const [is, should] = [Ratio.parsePercent(printed), Ratio.parsePercent(expected)];
  const agrees = is && should && is.equals(should);
  return { agrees: agrees === false && !prescribed ? mayBe(printed, is, execution) : agrees, expected };
}

function mayBe(printed: string, is: Ratio | null, execution: PerformanceForm['execution']): boolean | null {
  const range = rateRange(execution);
  const digit = halfDigit(printed.replace('%', '')).dividedBy(Ratio.of(50n, 1n) as Ratio);
  if (!range || !is || !digit) return null;
  return is.plus(digit).compare(range[0]) >= 0 && is.minus(digit).compare(range[1]) <= 0;
}
