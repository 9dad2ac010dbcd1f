import type { Bilingual, Finding, NotChecked, Tier } from '#contracts';
import type { Comparison } from './comparison.js';
import type { FigureBook } from './figures/figure-book.js';

/** One rule of the catalogue. Each stands in a file of its own, with a spec beside it. */
export interface Rule {
  /** Stable; users, clients and the audit of a verdict refer to it. */
  readonly code: string;
  /** blocking 逻辑性审核 · explain 核实性审核 · notice 提示. A pack may lower a formula's tier. */
  readonly tier: Tier;
  /** First fiscal year to which the rule applies. */
  readonly since: number;
  /** What it demands, in one sentence. */
  readonly says: Bilingual;
  /** Where it comes from. */
  readonly source: Bilingual;
  /** What breaks it, for docs/rules.md. */
  readonly example: Bilingual;
  readonly check: (book: FigureBook, part: Part) => RuleResult;
}

/** Works out one part of a rule, or of a part, named within it: a live check may answer what it answered last time. */
export type Part = <Answer>(name: string, work: () => Answer) => Answer;

/** For a check that happens once. */
export const workOut: Part = (_, work) => work();

export interface RuleResult {
  /** Single comparisons of figures; the engine makes findings of those that fail. */
  readonly comparisons: readonly Comparison[];
  /** Findings that compare no figures. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

export const NOTHING: RuleResult = { comparisons: [], findings: [], notChecked: [] };
