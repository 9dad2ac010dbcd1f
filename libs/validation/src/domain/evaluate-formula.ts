import type { CellPlace, TableContent } from '#contracts';
import {
  type CompiledFormula,
  type CompiledTerm,
  type Comparison as FormulaComparison,
  type SubjectSet,
  TOTAL_ROW,
} from '#template';
import { type Comparison, compare, type Origin, type Side } from './comparison.js';
import type { FigureBook } from './figures/figure-book.js';

export interface Evaluated {
  readonly comparisons: readonly Comparison[];
  /** At how many places a figure was lost, so that nothing can be said there. */
  readonly unknown: readonly CellPlace[];
}

/** Where a formula's open row or column points in one of its instances. */
interface Instance {
  readonly suffix: string;
  /** The row of a table for the subject or row that the formula runs through. */
  readonly row: (table: string) => string;
  readonly column: string;
}

/** Evaluates a formula at every place of its scope. Places where nothing at all is printed are passed over. */
export function evaluateFormula(formula: CompiledFormula, origin: Origin, book: FigureBook): Evaluated {
  const comparisons: Comparison[] = [];
  const unknown: CellPlace[] = [];
  for (const instance of instancesOf(formula, book)) {
    const places = [...formula.left, ...formula.right].map((term) => placeOf(term, instance));
    if (formula.scope.kind !== 'once' && places.every((p) => book.isBlank(p.table, p.row, p.column))) continue;
    if (!applies(formula.when, instance, book)) continue;
    const left = sideOf(formula.left, instance, book);
    const right = sideOf(formula.right, instance, book);
    if (formula.table !== null && book.mayLackPart(formula.table, places)) unknown.push(...places.slice(0, 1));
    else if (left && right)
      comparisons.push(compare(origin, `${formula.key}${instance.suffix}`, left, formula.relation, right));
    else unknown.push(...places.filter((p) => !knows(book, p)).slice(0, 1));
  }
  return { comparisons, unknown };
}

function knows(book: FigureBook, place: CellPlace): boolean {
  return book.figure(place.table, place.row, place.column) !== undefined;
}

function placeOf(term: CompiledTerm, instance: Instance): CellPlace {
  return {
    kind: 'cell',
    table: term.table,
    row: term.row ?? instance.row(term.table),
    column: term.column ?? instance.column,
  };
}

/** Null where a figure is lost. */
function sideOf(terms: readonly CompiledTerm[], instance: Instance, book: FigureBook): Side | null {
  const side: { sign: 1 | -1; figure: NonNullable<ReturnType<FigureBook['figure']>>; place: CellPlace }[] = [];
  for (const term of terms) {
    const place = placeOf(term, instance);
    const figure = book.figure(place.table, place.row, place.column);
    if (!figure) return null;
    if (figure.value !== 0n || figure.half !== 0n || terms.length === 1) side.push({ sign: term.sign, figure, place });
  }
  return side;
}

const CONDITION: Origin = { code: '', tier: 'notice', says: { zh: '', en: '' }, source: { zh: '', en: '' } };

/** A condition that cannot be read, or cannot hold for any true amounts, makes the formula say nothing. */
function applies(when: readonly FormulaComparison[], instance: Instance, book: FigureBook): boolean {
  return when.every((condition) => {
    const left = sideOf(condition.left, instance, book);
    const right = sideOf(condition.right, instance, book);
    return (
      left !== null && right !== null && compare(CONDITION, '', left, condition.relation, right).verdict !== 'real'
    );
  });
}

function instancesOf(formula: CompiledFormula, book: FigureBook): readonly Instance[] {
  const { scope } = formula;
  switch (scope.kind) {
    case 'once':
      return [{ suffix: '', row: () => '', column: '' }];
    case 'columns':
      return scope.columns.map((column) => ({ suffix: `@${column}`, row: () => '', column }));
    case 'rows':
      return rowsOf(formula, book).map((row) => ({ suffix: `@${row}`, row: () => row, column: '' }));
    case 'subjects':
      return subjectsOf(book.index.table(scope.table), scope.set).map((code) => ({
        suffix: `@${code}`,
        row: (table) => book.rowOfSubject(table, code),
        column: '',
      }));
  }
}

/** The rows of the formula's table; the whole table may be lost. */
function rowsOf(formula: CompiledFormula, book: FigureBook): readonly string[] {
  const columns = new Set([...formula.left, ...formula.right].map((term) => term.column ?? ''));
  const rows = book.index.table(formula.table ?? '')?.rows ?? [];
  return rows
    .filter((row) => row.key === TOTAL_ROW || Object.keys(row.cells).some((column) => columns.has(column)))
    .map((row) => row.key);
}

const LENGTHS: Record<SubjectSet, (code: string) => boolean> = {
  classes: (code) => code.length === 3,
  items: (code) => code.length > 3,
  subjects: () => true,
};

function subjectsOf(table: TableContent | undefined, set: SubjectSet): readonly string[] {
  return [
    ...new Set((table?.rows ?? []).flatMap((row) => (row.code !== null && LENGTHS[set](row.code) ? [row.code] : []))),
  ];
}
