import type { PerformanceForm } from '#contracts';
import { Ratio } from '#kernel';

/** 执行率 as printed against 执行数 ÷ 预算数, at the digits it is printed with; null where it cannot be judged. */
export function checkRate({
  execution,
}: PerformanceForm): { readonly agrees: boolean; readonly expected: string } | null {
  const printed = execution.rate.normalize('NFKC').replace(/\s/g, '');
  const digits = /^\d+(?:\.(\d+))?%$/.exec(printed);
  const [budget, executed] = [Ratio.parse(execution.budget), Ratio.parse(execution.executed)];
  const rate = budget && executed ? executed.dividedBy(budget) : null;
  if (!digits || !rate) return null;
  const expected = rate.formatPercent(digits[1]?.length ?? 0, 'half-up');
  return { agrees: expected === printed, expected };
}
