import type { DisclosureDocument } from '#contracts';
import type { CompiledPack } from '#template';
import type { CheckedComparison } from '#validation';
import { FigureBook } from '../../../libs/validation/src/domain/figures/figure-book.js';
import { workOut } from '../../../libs/validation/src/domain/rule.js';
import { crossTable } from '../../../libs/validation/src/domain/rules/cross-table.js';
import { subjectTree } from '../../../libs/validation/src/domain/rules/subject-tree.js';
import { tableFormula } from '../../../libs/validation/src/domain/rules/table-formula.js';

/** The part of a check that spreadsheets can do too: the sums of the tables, and the identities between them. */
export function compareTables(document: DisclosureDocument, pack: CompiledPack): readonly CheckedComparison[] {
  const book = new FigureBook(document, pack);
  return [tableFormula, subjectTree, crossTable].flatMap((rule) => rule.check(book, workOut).comparisons);
}
