import type { CellPlace, DocumentIdentity, PartContent, Place } from '#contracts';
import { once } from '#kernel';
import type { TemplatePack } from '#template';
import type { FigureBook } from '../figures/figure-book.js';
import { type Claims, readClaims } from './claims.js';
import { factCells, factCellsAnywhere } from './facts.js';
import { type Prose, readProse } from './prose.js';
import { codeOfSubject, subjectName } from './subjects.js';

/** The prose of one section with what it says about amounts. */
export interface NarratedSection extends Claims {
  readonly prose: Prose;
}

/** Every section's claims, read once for all rules, and for all documents that share these words. */
export function narrativeOf({ document: { parts, identity }, compiled }: FigureBook): readonly NarratedSection[] {
  return narrative(compiled.pack)(identity)(parts);
}

const narrative = once((pack: TemplatePack) =>
  once(({ department }: DocumentIdentity) =>
    once((parts: readonly PartContent[]): readonly NarratedSection[] =>
      readProse(parts, pack).map((prose) => ({ prose, ...readClaims(prose, department) })),
    ),
  ),
);

/** The cells that a label means in a section: a known word, or a subject of the table that the section explains. */
export function cellsOfLabel(label: string, about: string | null, book: FigureBook): readonly CellPlace[] {
  if (about === null || label === '') return [];
  const known = factCells(label, about).map(([table, row, column]) => cell(table, row, column));
  if (known.length > 0) return known;
  return about === DETAIL
    ? cellsOfEconomic(label, book)
    : BY_LABEL.includes(about)
      ? cellsOfSubject([label], about, book)
      : [];
}

/** Sections in which the bare name of a subject means its expenditure. */
const BY_LABEL = ['general-budget', 'government-fund', 'state-capital'];
const DETAIL = 'basic-detail';

/** "基本工资 54.03 万元" of the economic subject; none where two have that name. */
function cellsOfEconomic(label: string, book: FigureBook): readonly CellPlace[] {
  const rows = book.index.table(DETAIL)?.rows.filter((row) => subjectName(row.name ?? '') === subjectName(label)) ?? [];
  return rows.length === 1 ? rows.map(({ key }) => cell(DETAIL, key, 'amount')) : [];
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
  expenditure: 'c1',
  summary: 'c2',
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

/**
 * Where no row has its label, a subject's expenditure is still one of the rows: none of them may be it.
 * Empty where the rows have labels.
 */
export function cellsOfUnlabelled(about: string, book: FigureBook): readonly CellPlace[] {
  const column = SPENT[about];
  if (column === undefined || !book.hasUnlabelledRows(about)) return [];
  return (book.index.table(about)?.rows ?? []).map(({ key }) => cell(about, key, column));
}

export function cell(table: string, row: string, column: string): CellPlace {
  return { kind: 'cell', table, row, column };
}

/** "note-summary.3" for the third sentence of a section: stable while the sentence keeps its place. */
export function keyOf(place: Place): string {
  return place.kind === 'sentence' ? `${place.section}.${place.sentence}` : '';
}
