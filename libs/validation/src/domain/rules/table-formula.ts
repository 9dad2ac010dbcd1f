import type { NotChecked } from '#contracts';
import type { CompiledFormula } from '#template';
import type { Comparison, Origin } from '../comparison.js';
import { evaluateFormula } from '../evaluate-formula.js';
import type { FigureBook } from '../figures/figure-book.js';
import { notCheckedAt } from '../not-checked.js';
import { isOptionalColumn } from '../optional-column.js';
import type { Part, Rule, RuleResult } from '../rule.js';

export const tableFormula: Rule = {
  code: 'TABLE.FORMULA',
  tier: 'blocking',
  since: 2000,
  says: { zh: '表内数据符合该表的公式', en: 'The figures of a table obey its formulas' },
  source: { zh: '该表表下所印公式及表样勾稽关系', en: 'The formulas printed under the table, and its form' },
  example: {
    zh: '总表印“本年收入合计”704.00，各项收入之和为 740.00。',
    en: 'The summary prints a total income of 704.00 above parts that add up to 740.00.',
  },
  check: (book, part) => evaluateAll(book, tableFormula, (formula) => formula.table !== null, part),
};

/** Evaluates the formulas of the pack that a rule is about. */
export function evaluateAll(
  book: FigureBook,
  rule: Rule,
  isOfRule: (formula: CompiledFormula) => boolean,
  part: Part,
): RuleResult {
  const comparisons: Comparison[] = [];
  const notChecked: NotChecked[] = [];
  for (const formula of book.compiled.formulas) {
    if (!isOfRule(formula)) continue;
    const evaluated = part(formula.key, () => evaluateFormula(formula, originOf(rule, formula), book, part));
    comparisons.push(...evaluated.comparisons);
    const unknown = evaluated.unknown.filter(({ table, column }) => !isOptionalColumn(table, column, book));
    if (unknown.length > 0) notChecked.push(notCheckedAt(rule.code, formula, unknown, book));
  }
  return { comparisons, findings: [], notChecked };
}

const origins = new WeakMap<CompiledFormula, Origin>();

function originOf(rule: Rule, formula: CompiledFormula): Origin {
  const known = origins.get(formula);
  if (known) return known;
  const says = { zh: formula.zh, en: formula.en };
  const origin = { code: rule.code, tier: formula.tier, says, source: rule.source, formula };
  origins.set(formula, origin);
  return origin;
}
