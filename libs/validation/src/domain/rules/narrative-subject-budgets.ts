import { type Comparison, compare, type Origin } from '../comparison.js';
import type { FigureBook } from '../figures/figure-book.js';
import type { CompletionClaim } from '../narrative/claims.js';
import { cellsOfLabel, keyOf, type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeSubjectBudgets: Rule = {
  code: 'NARRATIVE.SUBJECT_BUDGETS',
  tier: 'explain',
  since: 2000,
  says: {
    zh: '说明中逐项列出的各科目预算数之和等于总预算数',
    en: 'The budgets of the subjects that the narrative lists add up to the whole budget beside them',
  },
  source: {
    zh: '一般公共预算财政拨款支出决算具体情况：总数与分科目口径相同',
    en: 'How general budget expenditure is explained: the sum and its subjects count the same',
  },
  example: {
    zh: '年初预算 100 万元，分科目年初预算为 70 和 40 万元。',
    en: 'A budget of 100, and budgets of 70 and 40 for its subjects.',
  },
  check: (book) => ({
    ...NOTHING,
    comparisons: narrativeOf(book).flatMap((section) => checkSection(section, book)),
  }),
};

const ORIGIN: Origin = { ...narrativeSubjectBudgets };

/** Only where the subjects are all there, as what was spent on them shows; else no budget need be complete. */
function checkSection({ prose, completions }: NarratedSection, book: FigureBook): readonly Comparison[] {
  const [whole, ...subjects] = completions;
  const isWhole = whole && cellsOfLabel(whole.label, prose.about, book).some(({ row }) => row === 'total');
  if (!isWhole || subjects.length < 2 || !isSumOf(whole, subjects)) return [];
  return whole.budgets.flatMap(({ kind, figure }) => {
    const parts = subjects.map(({ budgets, place }) => ({ own: budgets.find((b) => b.kind === kind), place }));
    if (!parts.every(({ own }) => own !== undefined)) return [];
    const sum = parts.flatMap(({ own, place }) => (own ? [{ sign: 1 as const, figure: own.figure, place }] : []));
    const left = [{ sign: 1 as const, figure, place: whole.place }];
    const comparison = compare(ORIGIN, `${keyOf(whole.place)}@${kind}`, left, '=', sum);
    // A subject that had a budget and spent nothing may be left out.
    return [comparison.gap > 0n ? { ...comparison, origin: { ...ORIGIN, tier: 'notice' } } : comparison];
  });
}

function isSumOf(whole: CompletionClaim, parts: readonly CompletionClaim[]): boolean {
  const sum = parts.reduce((total, { actual }) => total + actual.value, 0n);
  const room = parts.reduce((total, { actual }) => total + actual.half, whole.actual.half);
  const gap = sum - whole.actual.value;
  return (gap < 0n ? -gap : gap) <= room;
}
