import type { CellPlace, TableContent } from '#contracts';
import {
  type CompiledFormula,
  type CompiledTerm,
  type Comparison as FormulaComparison,
  type SubjectSet,
  TOTAL_ROW,
} from '#template';
import { type Comparison, compare, type Origin, type Side } from './comparison.js';
import { BLANK, type Figure, type FigureBook } from './figures/figure-book.js';
import type { Part } from './rule.js';

export interface Evaluated {
  readonly comparisons: readonly Comparison[];
  /** At how many places a figure was lost, so that nothing can be said there. */
  readonly unknown: readonly CellPlace[];
}

/** Where a formula's open row or column points in one of its instances. */
interface Instance {
  /** The column, row or subject; "" where the formula is evaluated once. */
  readonly name: string;
  /** The row of a table for the subject or row that the formula runs through. */
  readonly row: (table: string) => string;
  readonly column: string;
}

/** Evaluates a formula at every place of its scope. Places where nothing at all is printed are passed over. */
export function evaluateFormula(formula: CompiledFormula, origin: Origin, book: FigureBook, part: Part): Evaluated {
  const comparisons: Comparison[] = [];
  const unknown: CellPlace[] = [];
  for (const instance of instancesOf(formula, book)) {
    const judged = part(instance.name, () => judge(formula, instance, origin, book));
    if (judged && 'verdict' in judged) comparisons.push(judged);
    else if (judged) unknown.push(judged);
  }
  return { comparisons, unknown };
}

/** The comparison of one instance, the place that makes it unknown, or null where it does not apply. */
function judge(
  formula: CompiledFormula,
  instance: Instance,
  origin: Origin,
  book: FigureBook,
): Comparison | CellPlace | null {
  const left = operandsOf(formula.left, instance, book);
  const right = operandsOf(formula.right, instance, book);
  const isAnywhere = formula.scope.kind === 'once' || left.some(isPrinted) || right.some(isPrinted);
  if (!isAnywhere || !applies(formula.when, instance, book)) return null;
  const lost = lostPlace(formula, left, right, book);
  const key = instance.name === '' ? formula.key : `${formula.key}@${instance.name}`;
  return lost ?? compare(origin, key, sideOf(left), formula.relation, sideOf(right));
}

/** A term of a formula at its place in one instance. */
interface Operand {
  readonly sign: 1 | -1;
  readonly place: CellPlace;
  /** Undefined where it is lost. */
  readonly figure: Figure | undefined;
}

function operandsOf(terms: readonly CompiledTerm[], instance: Instance, book: FigureBook): readonly Operand[] {
  return terms.map(({ sign, table, row: fixedRow, column: fixedColumn }) => {
    const [row, column] = [fixedRow ?? instance.row(table), fixedColumn ?? instance.column];
    return { sign, place: { kind: 'cell', table, row, column }, figure: book.figure(table, row, column) };
  });
}

function isPrinted({ figure }: Operand): boolean {
  return figure !== undefined && figure !== BLANK;
}

/** The place by which an instance is unknown: a part of its sum may be missing, or a figure of it is lost. */
function lostPlace(
  { table }: CompiledFormula,
  left: readonly Operand[],
  right: readonly Operand[],
  book: FigureBook,
): CellPlace | undefined {
  const operands = [...left, ...right];
  const mayLack = table !== null && book.mayLackPart(table, operands);
  return mayLack ? operands[0]?.place : operands.find(({ figure }) => !figure)?.place;
}

/** The figures of a side; what is nothing at all counts only where it stands alone. */
function sideOf(operands: readonly Operand[]): Side {
  const side: Side[number][] = [];
  for (const { sign, place, figure } of operands) {
    const counts = figure && (operands.length === 1 || figure.value !== 0n || figure.half !== 0n);
    if (counts) side.push({ sign, figure, place });
  }
  return side;
}

const CONDITION: Origin = { code: '', tier: 'notice', says: { zh: '', en: '' }, source: { zh: '', en: '' } };

/** A condition that cannot be read, or cannot hold for any true amounts, makes the formula say nothing. */
function applies(when: readonly FormulaComparison[], instance: Instance, book: FigureBook): boolean {
  return when.every((condition) => {
    const left = operandsOf(condition.left, instance, book);
    const right = operandsOf(condition.right, instance, book);
    const isKnown = [...left, ...right].every(({ figure }) => figure);
    return isKnown && compare(CONDITION, '', sideOf(left), condition.relation, sideOf(right)).verdict !== 'real';
  });
}

function instancesOf(formula: CompiledFormula, book: FigureBook): readonly Instance[] {
  const { scope } = formula;
  switch (scope.kind) {
    case 'once':
      return [{ name: '', row: () => '', column: '' }];
    case 'columns':
      return scope.columns.map((column) => ({ name: column, row: () => '', column }));
    case 'rows':
      return rowsOf(formula, book).map((row) => ({ name: row, row: () => row, column: '' }));
    case 'subjects':
      return subjectsOf(book.index.table(scope.table), scope.set).map((code) => ({
        name: code,
        row: (table) => book.rowOfSubject(table, code),
        column: '',
      }));
  }
}

/** The rows of the formula's table; the whole table may be lost. */
function rowsOf(formula: CompiledFormula, book: FigureBook): readonly string[] {
  const table = formula.table ?? '';
  const columns = new Set([...formula.left, ...formula.right].map((term) => term.column ?? ''));
  const isPrinted = (row: string) => [...columns].some((column) => !book.isBlank(table, row, column));
  const rows = book.index.table(table)?.rows ?? [];
  return rows.filter(({ key }) => key === TOTAL_ROW || isPrinted(key)).map(({ key }) => key);
}

const LENGTHS: Record<SubjectSet, (code: string) => boolean> = {
  classes: (code) => code.length === 3,
  items: (code) => code.length > 3,
  subjects: () => true,
};

function subjectsOf(table: TableContent | undefined, set: SubjectSet): readonly string[] {
  const codes = new Set<string>();
  for (const { code } of table?.rows ?? []) if (code !== null && LENGTHS[set](code)) codes.add(code);
  return [...codes];
}
