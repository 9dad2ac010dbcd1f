/**
 * What every reader of a file format (PDF, DOCX, XLSX, HTML, CSV, text) hands on: the words of the file in reading
 * order, paragraphs whole and tables as grids. Nothing in it knows what a disclosure is.
 */
export interface Source {
  readonly blocks: readonly SourceBlock[];
  /** What the reader saw and could not read, for `notChecked`: a page without text, formulas of a workbook. */
  readonly remarks: readonly SourceRemark[];
}

export type SourceBlock = SourceText | SourceTable;

/** One paragraph or heading; never with a line break. */
export interface SourceText {
  readonly kind: 'text';
  readonly text: string;
  readonly at: SourcePlace;
}

/** A rectangular grid: every row has as many cells. A table that goes on over pages is one table, its header once. */
export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  readonly cells: readonly SourceCell[];
  readonly at: SourcePlace;
}

/** One position of the grid. A merged cell's text stands in its top left position; the others say where it lies. */
export interface SourceCell {
  readonly text: string;
  readonly covered: 'left' | 'above' | null;
}

/** Where a person finds it, 1-based: the page of a PDF, the sheet of a workbook; the line, paragraph or row there. */
export interface SourcePlace {
  readonly page: number | null;
  readonly line: number;
}

export interface SourceRemark {
  /** In the message catalogue: SOURCE.PAGE_WITHOUT_TEXT, SOURCE.FORMULAS … */
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}
