import type { Finding } from '#contracts';
import type { ChangeClaim, CompletionClaim } from '../narrative/claims.js';
import { type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import { sentenceFinding } from '../narrative/sentence-finding.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeDirection: Rule = {
  code: 'NARRATIVE.DIRECTION',
  tier: 'blocking',
  since: 2000,
  says: {
    zh: '“增加、减少、大于、小于、持平”等用词与数字一致',
    en: 'Words of direction (more, less, greater, smaller, equal) agree with the figures',
  },
  source: {
    zh: '预算法第七十五条：决算内容真实、准确',
    en: 'Budget Law art. 75: final accounts are true and exact',
  },
  example: {
    zh: '上年 100 万元、本年 120 万元，正文写“减少 20 万元”。',
    en: '100 last year and 120 this year, and the text says “减少 20 万元”.',
  },
  check: (book) => ({ ...NOTHING, findings: narrativeOf(book).flatMap(checkSection) }),
};

function checkSection(section: NarratedSection): readonly Finding[] {
  return [
    ...[...section.changes, ...section.budgetChanges].flatMap(checkChange),
    ...section.completions.flatMap((claim, i) => checkAgainstBudget(claim, section.completions[i + 1] ?? null)),
  ];
}

/** 增加 … 下降 */
function checkChange(claim: ChangeClaim): readonly Finding[] {
  const isOpposite = claim.growthIsRise !== null && claim.growthIsRise !== claim.isRise;
  const isNegative = claim.rate?.startsWith('-') === true && Number(claim.rate) !== 0;
  // A word of falling with a negative rate, and a word of rising with one, are both meant by somebody.
  if (!isOpposite || isNegative) return [];
  return [
    sentenceFinding(narrativeDirection, `change@${claim.label}`, [claim.place], {
      zh: `“${claim.quote}”：前后两个方向词相反。请核对是增是减。`,
      en: `“${claim.quote}”: its two words of direction contradict each other. Check whether it rose or fell.`,
    }),
  ];
}

const COMPARED =
  /决算数?(?:与)?(大于|高于|多于|小于|低于|少于|等于)?(年初预算|全年预算|调整预算|预算)数?((?:基本)?持平)?/;
const AMOUNT = /\d[万亿]?元/;
const GREATER = new Set(['大于', '高于', '多于']);
const SMALLER = new Set(['小于', '低于', '少于']);

/** "决算数小于预算数", somewhere behind the figures and before the next ones. */
function checkAgainstBudget(claim: CompletionClaim, next: CompletionClaim | null): readonly Finding[] {
  const { text } = claim.paragraph;
  const end = next?.paragraph === claim.paragraph ? next.start : text.length;
  const match = COMPARED.exec(text.slice(claim.end, end));
  const [quote, word = '', kind = '', level] = match ?? [];
  // Behind another amount it may be said of that.
  const isOfAnother = AMOUNT.test(text.slice(claim.end, claim.end + (match?.index ?? 0)));
  if (quote === undefined || isOfAnother) return [];
  const budgets = claim.budgets.filter((budget) => kind === '预算' || budget.kind === kind || budget.kind === '预算');
  if (budgets.length === 0 || budgets.some(({ figure }) => agrees(word, level, claim.actual.value, figure.value)))
    return [];
  const place = claim.paragraph.placeOf(claim.end + (match?.index ?? 0) + quote.length - 1);
  const shown = budgets.map(({ kind: of, printed }) => `${of} ${withUnit(printed)}`).join('、');
  return [
    sentenceFinding(narrativeDirection, `budget@${claim.label}`, [place], {
      zh: `“${quote}”与数字不符：${shown}，支出决算 ${withUnit(claim.printed)}。请核对用词和金额。`,
      en: `“${quote}” disagrees with the figures: ${shown} against ${withUnit(claim.printed)} spent. Check the words and the amounts.`,
    }),
  ];
}

function withUnit(printed: string): string {
  return /元$/.test(printed) ? printed : `${printed} 万元`;
}

/** What prints the same may differ below the last digit, and 基本持平 is a matter of judgement. */
function agrees(word: string, level: string | undefined, actual: bigint, budget: bigint): boolean {
  if (actual === budget) return true;
  if (GREATER.has(word)) return actual > budget;
  if (SMALLER.has(word)) return actual < budget;
  return level !== '持平' && word !== '等于';
}
