import type { DisclosureDocument, TableContent } from '#contracts';
import { Amount, decimalsOf, Interval, type MoneyUnit, ulpFen } from '#kernel';
import type { CheckPlan } from './check-plan.js';
import { SubjectTree } from './subject-tree.js';

/** One printed figure, read. */
interface Figure {
  readonly amount: Amount;
  /** Half a unit of its last decimal, in 分. */
  readonly halfUlp: bigint;
  /** Worked out when first asked for. */
  halfWidth: bigint | null;
}

interface TableFigures {
  readonly content: TableContent;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Figure>>;
  readonly tree: SubjectTree;
}

export interface CellAddress {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/**
 * Every figure of a document as an exact amount, and the set of true amounts that it may stand for.
 *
 * A printed figure is its amount rounded to the last decimal, ± ½ ulp. A total may instead be the sum of parts that
 * were rounded before (元 → 万元 row by row); where it equals the sum of its printed parts this cannot be ruled out, and
 * it may be off by as much as its parts together. A blank cell is exactly zero.
 */
export class Ledger {
  private readonly tables = new Map<string, TableFigures>();
  /** Cells whose text is no figure. */
  readonly unreadable: readonly (CellAddress & { readonly text: string })[];

  constructor(
    document: DisclosureDocument,
    private readonly plan: CheckPlan,
  ) {
    const unreadable: (CellAddress & { text: string })[] = [];
    const places = printedPlaces(document, plan.compiled.pack.places);
    for (const content of document.tables) {
      const read = (text: string): Figure | null => readFigure(text, content.unit, places[content.unit]);
      const rows = new Map<string, ReadonlyMap<string, Figure>>();
      for (const row of content.rows) {
        const cells = new Map<string, Figure>();
        for (const [column, text] of Object.entries(row.cells)) {
          const figure = text === '' ? null : read(text);
          if (figure) cells.set(column, figure);
          else if (text !== '') unreadable.push({ table: content.key, row: row.key, column, text });
        }
        rows.set(row.key, cells);
      }
      this.tables.set(content.key, { content, rows, tree: new SubjectTree(content.rows) });
    }
    this.unreadable = unreadable;
  }

  content(table: string): TableContent | undefined {
    return this.tables.get(table)?.content;
  }

  tree(table: string): SubjectTree | undefined {
    return this.tables.get(table)?.tree;
  }

  hasRow(table: string, row: string): boolean {
    return this.tables.get(table)?.rows.has(row) ?? false;
  }

  /** Does the table print no figure at all (空表)? */
  isEmpty(table: string): boolean {
    const rows = this.tables.get(table)?.rows.values() ?? [];
    for (const cells of rows) if (cells.size > 0) return false;
    return true;
  }

  /** The printed amount; undefined for a blank cell. */
  amount(table: string, row: string, column: string): Amount | undefined {
    return this.figure(table, row, column)?.amount;
  }

  /** Every true amount that a cell may stand for. */
  interval(table: string, row: string, column: string): Interval {
    const figure = this.figure(table, row, column);
    return figure ? Interval.around(figure.amount, this.halfWidth(figure, { table, row, column })) : Interval.zero;
  }

  /** Is the figure a sum of rounded parts rather than one amount rounded once? */
  mayBeSummed(table: string, row: string, column: string): boolean {
    const figure = this.figure(table, row, column);
    return figure !== undefined && this.halfWidth(figure, { table, row, column }) > figure.halfUlp;
  }

  private figure(table: string, row: string, column: string): Figure | undefined {
    return this.tables.get(table)?.rows.get(row)?.get(column);
  }

  private halfWidth(figure: Figure, at: CellAddress): bigint {
    if (figure.halfWidth !== null) return figure.halfWidth;
    let widest = figure.halfUlp;
    for (const parts of this.partsOf(at)) {
      const width = this.widthOfSum(parts, figure.amount);
      if (width !== null && width > widest) widest = width;
    }
    figure.halfWidth = widest;
    return widest;
  }

  /** The ways in which the table itself makes a cell a total: of the rows below it, of 项, by formula. */
  private partsOf({ table, row, column }: CellAddress): readonly (readonly SignedCell[])[] {
    const { partsOfRow, partsOfColumn } = this.plan.table(table);
    const tree = this.tables.get(table)?.tree;
    const below = (rows: readonly string[] = []): readonly SignedCell[] =>
      rows.map((r) => ({ sign: 1, table, row: r, column }));
    return [
      below(tree?.childrenOf(row)),
      below(tree?.leavesOf(row)),
      (partsOfRow.get(row) ?? []).map((t) => ({ sign: t.sign, table, row: t.row ?? row, column })),
      (partsOfColumn.get(column) ?? []).map((t) => ({ sign: t.sign, table, row, column: t.column ?? column })),
    ];
  }

  /** How far a sum of printed parts may be off, if it is what is printed; null if it is not. */
  private widthOfSum(parts: readonly SignedCell[], printed: Amount): bigint | null {
    let sum = 0n;
    let width = 0n;
    for (const part of parts) {
      const figure = this.figure(part.table, part.row, part.column);
      if (!figure) continue;
      sum += part.sign === 1 ? figure.amount.fen : -figure.amount.fen;
      width += this.halfWidth(figure, part);
    }
    return sum === printed.fen ? width : null;
  }
}

interface SignedCell extends CellAddress {
  readonly sign: 1 | -1;
}

/**
 * To how many decimals the document prints its amounts: trailing zeros are often dropped (796.1 for 796.10), so one
 * figure does not tell, but all of them do. Never finer than the template, so that one odd figure cannot make the
 * others look exact.
 */
function printedPlaces(document: DisclosureDocument, templatePlaces: number): Readonly<Record<MoneyUnit, number>> {
  const places: Record<MoneyUnit, number> = { 元: 0, 万元: 0 };
  for (const { unit, rows } of document.tables) {
    for (const row of rows) {
      for (const text of Object.values(row.cells)) {
        const printed = Math.min(decimalsOf(text), templatePlaces);
        if (printed > places[unit]) places[unit] = printed;
      }
    }
  }
  return places;
}

function readFigure(text: string, unit: MoneyUnit, places: number): Figure | null {
  const amount = Amount.parse(text, unit);
  if (!amount.ok) return null;
  return { amount: amount.value, halfUlp: ulpFen(unit, Math.max(places, decimalsOf(text))) / 2n, halfWidth: null };
}
