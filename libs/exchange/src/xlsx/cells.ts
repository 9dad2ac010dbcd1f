import type { Range } from './range.js';

/** What is written in one sheet, by row and then by column, all numbered from 1. */
export type Texts = ReadonlyMap<number, ReadonlyMap<number, string>>;

export interface Cells {
  readonly texts: Texts;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly formulas: number;
  /** Formulas whose result was never saved. */
  readonly blankFormulas: number;
}
