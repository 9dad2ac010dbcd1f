import type { Rule } from './rule.js';
import { crossTable } from './rules/cross-table.js';
import { emptyTable } from './rules/empty-table.js';
import { loss } from './rules/loss.js';
import { roundingTails } from './rules/rounding-tails.js';
import { rowAbsent } from './rules/row-absent.js';
import { subjectTree } from './rules/subject-tree.js';
import { tableFormula } from './rules/table-formula.js';

/** Every rule, in the order in which findings are told. */
export const RULES: readonly Rule[] = [
  tableFormula,
  subjectTree,
  crossTable,
  loss,
  rowAbsent,
  emptyTable,
  roundingTails,
];
