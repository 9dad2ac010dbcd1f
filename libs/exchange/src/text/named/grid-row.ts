import type { SourceCell } from '../../source/source.js';

/** One row of a printed table, with what is known of its merged cells. */
export interface GridRow {
  readonly cells: readonly string[];
  readonly covered: readonly SourceCell['covered'][];
}
