import type { PerformanceForm } from '#contracts';
import { Ratio } from '#kernel';

/**
 * 执行率 as printed against 执行数 ÷ 预算数, at the digits it is printed with; null where there is nothing to judge it by
 * or none is printed.
 */
export function checkRate({
  execution,
}: PerformanceForm): { readonly agrees: boolean | null; readonly expected: string } | null {
  const printed = execution.rate.normalize('NFKC').replace(/\s/g, '');
  const [budget, executed] = [Ratio.parse(execution.budget), Ratio.parse(execution.executed)];
  const rate = budget && executed ? executed.dividedBy(budget) : null;
  if (printed === '' || !rate) return null;
  const expected = rate.formatPercent(/\.(\d+)%$/.exec(printed)?.[1]?.length ?? 0, 'half-up');
  const [is, should] = [Ratio.parsePercent(printed), Ratio.parsePercent(expected)];
  return { agrees: is && should && is.equals(should), expected };
}
