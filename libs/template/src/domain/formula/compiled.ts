import type { Relation, SubjectSet } from './syntax.js';

/** One amount of a formula. A null row or column is the one that the formula's scope runs through. */
export interface CompiledTerm {
  readonly sign: 1 | -1;
  readonly table: string;
  readonly row: string | null;
  readonly column: string | null;
}

export interface Comparison {
  readonly left: readonly CompiledTerm[];
  readonly relation: Relation;
  /** Empty means zero. */
  readonly right: readonly CompiledTerm[];
}

/**
 * How often a formula is evaluated: once; for each of the columns (a formula between rows); for each row of its table
 * (a formula between columns); for each subject that stands in a table.
 */
export type Scope =
  | { readonly kind: 'once' }
  | { readonly kind: 'columns'; readonly columns: readonly string[] }
  | { readonly kind: 'rows' }
  | { readonly kind: 'subjects'; readonly set: SubjectSet; readonly table: string };

/** A formula whose every name is known to exist. Plain data. */
export interface CompiledFormula extends Comparison {
  /** "summary.f1" or the key of the cross-table identity; stable while the pack is. */
  readonly key: string;
  /** The table under which it stands; null for an identity between tables. */
  readonly table: string | null;
  /** As written in the pack. */
  readonly text: string;
  readonly scope: Scope;
  /** All must be able to hold, or the formula says nothing. */
  readonly when: readonly Comparison[];
  readonly tier: 'blocking' | 'explain';
  /** How the formula is printed: "27 行 = (1+2+3) 行"; for an identity between tables, what it says in words. */
  readonly zh: string;
  readonly en: string;
}
