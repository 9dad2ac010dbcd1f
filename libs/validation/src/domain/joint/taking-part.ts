import type { CompiledFormula } from '#template';
import type { Comparison, Side } from '../comparison.js';
import type { FigureBook } from '../figures/figure-book.js';

/** Comparisons of cells alone: what a sentence quotes is compared with the cell it agrees with best, and says nothing new. */
export function isOfTables({ left, right }: Comparison): boolean {
  return left.every(isCell) && right.every(isCell);
}

function isCell({ place }: Side[number]): boolean {
  return place.kind === 'cell';
}

/**
 * Does it hold between the true amounts, whatever they are? Not what usually holds, what fails by itself, nor what rests
 * on a condition that the true amounts may break unseen.
 */
export function bindsTrueAmounts({ origin, verdict }: Comparison, book: FigureBook): boolean {
  if (origin.tier !== 'blocking' || verdict === 'real') return false;
  return origin.formula === undefined || holdsToTheFen(origin.formula, book);
}

/** A condition of blank cells and of 元 with 分 is no matter of rounding. */
function holdsToTheFen({ when }: CompiledFormula, book: FigureBook): boolean {
  return when.every(({ left, right }) =>
    [...left, ...right].every(
      ({ table, row, column }) => row !== null && column !== null && book.figure(table, row, column)?.half === 0n,
    ),
  );
}
