import { chineseNumber } from '#entry';
import { letters } from '../text/letters.js';

const NUMBERS = new Map(Array.from({ length: 99 }, (_, i) => [chineseNumber(i + 1), i + 1] as const));

/** "（三）" → 3, "第二部分" → 2, "12、" → 12; null for anything else. */
export function numberOf(printed: string): number | null {
  const bare = letters(printed).replace(/^第(.+)部分$/, '$1');
  if (/^\d{1,2}$/.test(bare)) return Number(bare);
  return NUMBERS.get(bare) ?? null;
}
