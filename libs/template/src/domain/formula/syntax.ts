/** Where something stands in a formula, 1-based, for messages. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A formula as written, before its names mean anything. */
export interface FormulaSyntax {
  /** "for k in items(income):" */
  readonly each: {
    readonly variable: string;
    readonly set: SubjectSet;
    readonly table: string;
    readonly at: Position;
  } | null;
  readonly left: readonly TermSyntax[];
  readonly relation: Relation;
  readonly right: readonly TermSyntax[];
  readonly when: readonly ConditionSyntax[];
}

export interface ConditionSyntax {
  readonly left: readonly TermSyntax[];
  readonly relation: Relation;
  readonly right: readonly TermSyntax[];
}

export type Relation = '=' | '<=' | '>=';

/** classes: 类 (three digits); items: 款 and 项 (longer codes); subjects: all of them. */
export type SubjectSet = 'classes' | 'items' | 'subjects';

export type TermSyntax = NameTerm | CellTerm | SumTerm | ZeroTerm;

interface Signed {
  readonly sign: 1 | -1;
  readonly at: Position;
}

/** "r27", "c1", "personnel-total": a row or a column of the formula's own table. */
export interface NameTerm extends Signed {
  readonly kind: 'name';
  readonly name: string;
}

/** "summary[income-total, c1]" */
export interface CellTerm extends Signed {
  readonly kind: 'cell';
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** "sum(r1..r8)": every row or column from the first to the last, in printed order. */
export interface SumTerm extends Signed {
  readonly kind: 'sum';
  readonly from: string;
  readonly to: string;
}

/** The literal 0. */
export interface ZeroTerm extends Signed {
  readonly kind: 'zero';
}
