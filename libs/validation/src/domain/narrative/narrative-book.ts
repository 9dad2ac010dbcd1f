import type { CellPlace, Place } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { type Claims, readClaims } from './claims.js';
import { factCells, factCellsAnywhere } from './facts.js';
import { type Prose, readProse } from './prose.js';
import { codeOfSubject } from './subjects.js';

/** The prose of one section with what it says about amounts. */
export interface NarratedSection extends Claims {
  readonly prose: Prose;
}

const READ = new WeakMap<FigureBook, readonly NarratedSection[]>();

/** Every section's claims, read once for all rules. */
export function narrativeOf(book: FigureBook): readonly NarratedSection[] {
  const known = READ.get(book);
  if (known) return known;
  const { department } = book.document.identity;
  const read = readProse(book.document, book.compiled.pack).map((prose) => ({
    prose,
    ...readClaims(prose, department),
  }));
  READ.set(book, read);
  return read;
}

/** The cells that a label means in a section: a known word, or a subject of the table that the section explains. */
export function cellsOfLabel(label: string, about: string | null, book: FigureBook): readonly CellPlace[] {
  if (about === null || label === '') return [];
  const known = factCells(label, about).map(([table, row, column]) => cell(table, row, column));
  return known.length > 0 ? known : cellsOfSubject([label], about, book);
}

export function cellsOfWhole(label: string, about: string | null, book: FigureBook): readonly CellPlace[] {
  const own = cellsOfLabel(label, about, book);
  return own.length > 0
    ? own
    : factCellsAnywhere(label.replace(/(?<=支出|收入)(总额|总数)$/, '')).map(([table, row, column]) =>
        cell(table, row, column),
      );
}

/** The column of a subject's expenditure in the tables that the sections about them explain. */
const SPENT: Readonly<Record<string, string>> = {
  'general-budget': 'c1',
  'government-fund': 'c3',
  'state-capital': 'c1',
};

/** The cells of a subject's expenditure; none where no table, or more than one subject, has that name. */
export function cellsOfSubject(names: readonly string[], about: string, book: FigureBook): readonly CellPlace[] {
  const column = SPENT[about];
  const code = column === undefined || book.hasUnlabelledRows(about) ? null : codeOfSubject(names, about, book);
  if (column === undefined || code === null) return [];
  const own = cell(about, book.rowOfSubject(about, code), column);
  const isClassOfGeneral = about === 'general-budget' && code.length === 3;
  return isClassOfGeneral
    ? [own, cell('appropriation-summary', book.rowOfSubject('appropriation-summary', code), 'c3')]
    : [own];
}

export function cell(table: string, row: string, column: string): CellPlace {
  return { kind: 'cell', table, row, column };
}

/** "note-summary.3" for the third sentence of a section: stable while the sentence keeps its place. */
export function keyOf(place: Place): string {
  return place.kind === 'sentence' ? `${place.section}.${place.sentence}` : '';
}
