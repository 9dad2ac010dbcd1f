import type { Bilingual, Finding, NotChecked, Tier, Versions } from './finding.js';

/** The recomputed score of every self-evaluation form (绩效自评) with its working, printed beside computed. */
export interface ScoreReport {
  readonly forms: readonly FormScore[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly versions: Versions;
}

export interface FormScore {
  /** Key of the form in the document. */
  readonly form: string;
  readonly title: string;
  readonly lines: readonly ScoreLine[];
  readonly total: ScoreLine;
}

/** One score as arithmetic. Scores in points as decimal strings. */
export interface ScoreLine {
  /** "execution.score", "goals.1.indicators.2.score", "total" */
  readonly field: string;
  readonly label: string;
  readonly kind: 'execution' | 'positive' | 'negative' | 'equal' | 'qualitative' | 'total';
  /** "20 × 1288.89 ÷ 1321.47 = 19.51" */
  readonly arithmetic: string;
  /** Null where it cannot be computed, then `why` says so. */
  readonly computed: string | null;
  /** Every way to print it that the pack's rounding allows. */
  readonly accepted: readonly string[];
  readonly printed: string | null;
  readonly agrees: boolean | null;
  /** How a difference counts: a rule that the form does not print is asked about, not enforced. */
  readonly tier: Tier;
  readonly why: Bilingual | null;
}
