import type { SourceCell } from '../../source/source.js';
import type { Box } from '../content/geometry.js';

/** A page as it is read: its lines and tables from the top. */
export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

export type PageItem = PageLine | PageTable;

/** One line of text outside of tables. */
export interface PageLine extends Box {
  readonly kind: 'line';
  readonly text: string;
  /** Whether it has wide gaps, as a line of a table or a form has: it stands alone. */
  readonly isSpread: boolean;
  /** Height of its characters. */
  readonly size: number;
  readonly page: number;
  /** 1-based among the page's lines and table rows. */
  readonly number: number;
}

export interface PageTable extends Box {
  readonly kind: 'table';
  /** Where its columns begin, and the last one ends. */
  readonly xs: readonly number[];
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  readonly cells: readonly SourceCell[];
  readonly page: number;
  readonly number: number;
}
