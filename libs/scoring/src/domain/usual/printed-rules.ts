import type { Tier } from '#contracts';

/** How much a score counts that is not what its rule gives. */
interface RuleTiers {
  readonly execution: Tier;
  readonly indicators: Tier;
}

const EXECUTION = /(分|分值|权重)[^。；;]{0,6}[*×]\s*(预算)?执行率|执行率\s*[*×][^。；;]{0,6}(分|权重)/;
const INDICATORS = /B[)）]?\s*[/÷][^。；;]{0,10}A|完成值[^。；;]{0,6}[/÷][^。；;]{0,6}(指标|目标)值/;

/** A rule that the form itself prints (备注) binds; the usual one is only asked about. */
export function ruleTiers(remarks: readonly string[]): RuleTiers {
  const tierOf = (rule: RegExp): Tier => (remarks.some((remark) => rule.test(remark)) ? 'blocking' : 'explain');
  return { execution: tierOf(EXECUTION), indicators: tierOf(INDICATORS) };
}
