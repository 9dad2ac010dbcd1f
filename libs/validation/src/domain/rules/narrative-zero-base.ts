import type { Finding } from '#contracts';
import type { ChangeClaim, CompletionClaim } from '../narrative/claims.js';
import { type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import { sentenceFinding } from '../narrative/sentence-finding.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeZeroBase: Rule = {
  code: 'NARRATIVE.ZERO_BASE',
  tier: 'explain',
  since: 2000,
  says: {
    zh: '上年数或预算数为 0 时，没有增长率和完成率可言',
    en: 'Nothing grows from zero and no budget of zero is completed: such a rate has no meaning',
  },
  source: { zh: '比率的定义：分母为 0 时无意义', en: 'A ratio has no value where its denominator is zero' },
  example: {
    zh: '上年为 0 万元，正文写“增长 100%”。',
    en: 'Zero last year, and the text has a growth of 100 %.',
  },
  check: (book) => ({ ...NOTHING, findings: narrativeOf(book).flatMap(checkSection) }),
};

function checkSection(section: NarratedSection): readonly Finding[] {
  return [...section.changes.flatMap(checkGrowth), ...section.completions.flatMap(checkCompletion)];
}

/** All of it is new: the figure before was 0. */
function checkGrowth(claim: ChangeClaim): readonly Finding[] {
  const { amount, difference, isRise, rate } = claim;
  if (rate === null || !isRise || !amount || difference.value === 0n || amount.figure.value !== difference.value)
    return [];
  return [
    sentenceFinding(
      narrativeZeroBase,
      `growth@${claim.label}`,
      [claim.place],
      {
        zh: `“${claim.quote}”：增加额等于本年数，上年数为 0，不能计算增长率。请改为“上年为 0”之类的说明。`,
        en: `“${claim.quote}”: the increase equals the amount itself, so the year before was 0 and no growth rate exists. Say so instead.`,
      },
      { printed: rate },
    ),
  ];
}

/** "预算 0 万元，决算 0 万元，完成 0%" is how many forms say that there was nothing. */
function isNothing({ actual, rate }: CompletionClaim): boolean {
  return actual.value === 0n && /^0(\.0+)?$/.test(rate ?? '');
}

function checkCompletion(claim: CompletionClaim): readonly Finding[] {
  const budget =
    claim.budgets.find(({ kind }) => kind === claim.of) ?? (claim.budgets.length === 1 ? claim.budgets[0] : null);
  if (!budget || claim.rate === null || budget.figure.value !== 0n || isNothing(claim)) return [];
  return [
    sentenceFinding(
      narrativeZeroBase,
      `completion@${claim.label}`,
      [claim.place],
      {
        zh: `“${claim.quote}”：${budget.kind}为 0，不能计算完成率。请核对预算数，或写明未安排预算。`,
        en: `“${claim.quote}”: the budget is 0, so it has no completion rate. Check the budget, or say that none was planned.`,
      },
      { printed: claim.rate },
    ),
  ];
}
