import type { CompiledFormula } from '#template';
import type { Comparison } from '../comparison.js';
import type { FigureBook } from '../figures/figure-book.js';

/** Comparisons of cells alone: what a sentence quotes is compared with the cell it agrees with best, and says nothing new. */
export function isOfTables({ left, right }: Comparison): boolean {
  return [...left, ...right].every(({ place }) => place.kind === 'cell');
}

/**
 * Does it hold between the true amounts, whatever they are? Not what usually holds, what fails by itself, nor what rests
 * on a condition that the true amounts may break unseen.
 */
export function bindsTrueAmounts({ origin, key, verdict }: Comparison, book: FigureBook): boolean {
  if (origin.tier !== 'blocking' || verdict === 'real') return false;
  const formula = conditional(book).get(key.split('@')[0] ?? '');
  return formula === undefined || holdsToTheFen(formula, book);
}

const known = new WeakMap<readonly CompiledFormula[], ReadonlyMap<string, CompiledFormula>>();

/** The formulas that hold under a condition. */
function conditional({ compiled: { formulas } }: FigureBook): ReadonlyMap<string, CompiledFormula> {
  const found = known.get(formulas);
  if (found) return found;
  const map = new Map(formulas.filter(({ when }) => when.length > 0).map((formula) => [formula.key, formula]));
  known.set(formulas, map);
  return map;
}

/** A condition of blank cells and of 元 with 分 is no matter of rounding. */
function holdsToTheFen({ when }: CompiledFormula, book: FigureBook): boolean {
  return when
    .flatMap(({ left, right }) => [...left, ...right])
    .every(({ table, row, column }) => row !== null && column !== null && book.figure(table, row, column)?.half === 0n);
}
