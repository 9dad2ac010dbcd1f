import type { Finding, Place } from '#contracts';
import { groupDigits } from '#kernel';
import type { Comparison } from '../comparison.js';
import { inUnit } from '../describe.js';
import type { FigureBook } from '../figures/figure-book.js';
import { findingId } from '../finding-id.js';
import { NOTHING, type Rule } from '../rule.js';

export const roundingTails: Rule = {
  code: 'ROUNDING.TAILS',
  tier: 'notice',
  since: 2000,
  says: {
    zh: '金额单位转换的尾数差，合并为一条提示',
    en: 'Differences that rounding explains, folded into one notice',
  },
  source: {
    zh: '收入支出决算总表注：本套报表金额单位转换时可能存在尾数误差',
    en: 'Note to the summary table: rounding between units may leave small differences',
  },
  example: {
    zh: '合计印为 740.01，各项四舍五入后之和为 740.00：不是错误，只作提示。',
    en: 'A total of 740.01 above rounded parts of 740.00: no error, only told.',
  },
  check: () => NOTHING,
};

/** All tails of a document as one finding; none where there are none. */
export function foldTails(tails: readonly Comparison[], book: FigureBook): readonly Finding[] {
  if (tails.length === 0) return [];
  // biome-ignore lint/complexity/useMathMinMax: Math.max takes no bigint
  const largest = tails.map(({ gap }) => (gap < 0n ? -gap : gap)).reduce((a, b) => (a > b ? a : b));
  const size = inUnit(largest, book);
  const places: readonly Place[] = tails.flatMap(({ left }) => left.slice(0, 1).map(({ place }) => place));
  return [
    {
      id: findingId(roundingTails.code, 'tails', []),
      code: roundingTails.code,
      tier: roundingTails.tier,
      sentence: {
        zh: `${tails.length} 处尾数差，最大 ${groupDigits(size)} ${book.document.identity.unit}，均在四舍五入允许范围内，无须处理。`,
        en: `${tails.length} differences of rounding, the largest ${groupDigits(size)} ${book.document.identity.unit}; all explained by rounding, nothing to do.`,
      },
      places,
      printed: null,
      expected: null,
      gap: size,
      tolerance: null,
      source: roundingTails.source,
    },
  ];
}
