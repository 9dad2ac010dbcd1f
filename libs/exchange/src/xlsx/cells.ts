import type { OfficeFile } from '../zip/office-file.js';
import { CellReader, type Lookup } from './cell-reader.js';
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

/** Formulas are never computed: what was saved as their result is what people saw. */
export function readCells(file: OfficeFile, part: string, lookup: Lookup): Cells {
  const reader = new CellReader(lookup);
  file.readNeeded(part, reader);
  return reader;
}
