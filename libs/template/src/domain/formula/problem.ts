import type { Position } from './syntax.js';

/** What is wrong with a formula; `details` fill the message of `code`, which always shows line and column. */
export interface FormulaProblem {
  readonly code:
    | 'FORMULA.SYNTAX'
    | 'FORMULA.UNKNOWN_TABLE'
    | 'FORMULA.UNKNOWN_ROW'
    | 'FORMULA.UNKNOWN_COLUMN'
    | 'FORMULA.UNKNOWN_NAME'
    | 'FORMULA.MIXED_KINDS'
    | 'FORMULA.BACKWARD_SUM'
    | 'FORMULA.NO_COMMON_COLUMN'
    | 'FORMULA.CYCLE';
  readonly details: Readonly<Record<string, unknown>> & Position;
}

export function problem(
  code: FormulaProblem['code'],
  at: Position,
  details: Record<string, unknown> = {},
): FormulaProblem {
  return { code, details: { ...details, line: at.line, column: at.column } };
}

/** Ends the compilation of one formula; caught where formulas are compiled, nowhere else. */
export class FormulaError extends Error {
  constructor(readonly problem: FormulaProblem) {
    super(problem.code);
  }
}
