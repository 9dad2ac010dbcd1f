import type { Rule } from './rule.js';
import { contentsBody } from './rules/contents-body.js';
import { contentsNumbering } from './rules/contents-numbering.js';
import { crossTable } from './rules/cross-table.js';
import { crossYear } from './rules/cross-year.js';
import { emptyTable } from './rules/empty-table.js';
import { fundCodeInGeneral } from './rules/fund-code-in-general.js';
import { glossarySubjects } from './rules/glossary-subjects.js';
import { loss } from './rules/loss.js';
import { narrativeChangeSlip } from './rules/narrative-change-slip.js';
import { narrativeDepartment } from './rules/narrative-department.js';
import { narrativeDirection } from './rules/narrative-direction.js';
import { narrativeFigure } from './rules/narrative-figure.js';
import { narrativeList } from './rules/narrative-list.js';
import { narrativeParts } from './rules/narrative-parts.js';
import { narrativeRate } from './rules/narrative-rate.js';
import { narrativeReception } from './rules/narrative-reception.js';
import { narrativeSmallFirmShares } from './rules/narrative-small-firm-shares.js';
import { narrativeSmallFirms } from './rules/narrative-small-firms.js';
import { narrativeSubjectBudgets } from './rules/narrative-subject-budgets.js';
import { narrativeVehicles } from './rules/narrative-vehicles.js';
import { narrativeYear } from './rules/narrative-year.js';
import { narrativeZeroBase } from './rules/narrative-zero-base.js';
import { performanceCount } from './rules/performance-count.js';
import { performanceDeviation } from './rules/performance-deviation.js';
import { performanceProjectName } from './rules/performance-project-name.js';
import { performanceScope } from './rules/performance-scope.js';
import { performanceTextForm } from './rules/performance-text-form.js';
import { performanceWholeProjects } from './rules/performance-whole-projects.js';
import { roundingJoint } from './rules/rounding-joint.js';
import { roundingTails } from './rules/rounding-tails.js';
import { rowAbsent } from './rules/row-absent.js';
import { sectionRequired } from './rules/section-required.js';
import { softPair } from './rules/soft-pair.js';
import { subjectNameDiffers } from './rules/subject-name-differs.js';
import { subjectOldName } from './rules/subject-old-name.js';
import { subjectTree } from './rules/subject-tree.js';
import { tableFormula } from './rules/table-formula.js';
import { textCopied } from './rules/text-copied.js';
import { textRepeatedWord } from './rules/text-repeated-word.js';
import { textResidue } from './rules/text-residue.js';

/** Every rule, in the order in which findings are told. */
export const RULES: readonly Rule[] = [
  tableFormula,
  subjectTree,
  crossTable,
  crossYear,
  narrativeFigure,
  narrativeRate,
  narrativeDirection,
  narrativeChangeSlip,
  narrativeSubjectBudgets,
  narrativeZeroBase,
  narrativeParts,
  narrativeList,
  narrativeYear,
  narrativeDepartment,
  narrativeSmallFirms,
  narrativeSmallFirmShares,
  narrativeVehicles,
  narrativeReception,
  loss,
  rowAbsent,
  emptyTable,
  contentsBody,
  sectionRequired,
  contentsNumbering,
  subjectNameDiffers,
  subjectOldName,
  glossarySubjects,
  fundCodeInGeneral,
  softPair,
  performanceScope,
  performanceCount,
  performanceTextForm,
  performanceWholeProjects,
  performanceProjectName,
  performanceDeviation,
  textResidue,
  textCopied,
  textRepeatedWord,
  roundingJoint,
  roundingTails,
];
