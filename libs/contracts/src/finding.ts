/** 逻辑性审核 · 核实性审核 · 提示: must be mended, must be explained, is only told. */
export type Tier = 'blocking' | 'explain' | 'notice';

/** One text in both languages, Chinese first. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface CellPlace {
  readonly kind: 'cell';
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

export interface RowPlace {
  readonly kind: 'row';
  readonly table: string;
  readonly row: string;
}

export interface TablePlace {
  readonly kind: 'table';
  readonly table: string;
}

/** `sentence` counts from 1 through all paragraphs of the section; 0 is the section itself. */
export interface SentencePlace {
  readonly kind: 'sentence';
  readonly section: string;
  readonly sentence: number;
}

/** `field` is "execution.score", "total" or "goals.1.indicators.2.score", counted from 1. */
export interface FormPlace {
  readonly kind: 'form';
  readonly form: string;
  readonly field: string;
}

export type Place = CellPlace | RowPlace | TablePlace | SentencePlace | FormPlace;

/** One thing a person should look at. */
export interface Finding {
  /** Same id in every revision for the same rule at the same places, whatever the figures. */
  readonly id: string;
  /** The rule's code, stable: "TREE.SUM". */
  readonly code: string;
  readonly tier: Tier;
  readonly sentence: Bilingual;
  readonly places: readonly Place[];
  /** Figures as decimal strings in the document's unit (or points, or %); null where the rule compares no figures. */
  readonly printed: string | null;
  readonly expected: string | null;
  readonly gap: string | null;
  /** The largest gap that rounding could explain. */
  readonly tolerance: string | null;
  /** Where the rule comes from: the printed formula, a table note, a law. */
  readonly source: Bilingual;
}

/** Something that could not be checked, and why; never a finding. */
export interface NotChecked {
  readonly code: string;
  readonly reason: Bilingual;
  readonly places: readonly Place[];
}

/** What a verdict was reached with, so that it can be reached again. */
export interface Versions {
  readonly engine: string;
  /** sha256 over the catalogue of rules. */
  readonly rules: string;
  readonly pack: { readonly id: string; readonly version: string };
}

export interface ValidationReport {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** How many single comparisons were made, by verdict. */
  readonly counts: { readonly ok: number; readonly tail: number; readonly real: number };
  readonly versions: Versions;
}
