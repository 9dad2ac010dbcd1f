import type { DisclosureDocument, TableContent, TableRow } from '#contracts';
import { DocumentIndex, isUnlabelled, standingLosses } from '#entry';
import { Amount, decimalsOf, halfUlpFen, type MoneyUnit, once } from '#kernel';
import {
  type ColumnTemplate,
  type CompiledPack,
  type SectionTemplate,
  type TableTemplate,
  type TemplatePack,
  TOTAL_ROW,
  templateRows,
} from '#template';
import { remembered } from '../text/remembered.js';
import { Gaps, type Term } from './gaps.js';

/** A printed figure as the set of true amounts it may stand for, in 分: value ± half. */
export interface Figure {
  readonly value: bigint;
  readonly half: bigint;
  /** Is it one printed amount, rounded once (not blank, not a sum of rounded rows)? */
  readonly single: boolean;
  /** "元2", "万元2": two single figures of the same precision round the same amount to the same print. */
  readonly precision: string;
}

/** A blank cell is exactly nothing. */
export const BLANK: Figure = { value: 0n, half: 0n, single: true, precision: '' };

/**
 * Every figure of one document, read once. A subtotal of subjects may be rounded from its own exact amount or be the sum
 * of its rounded rows (both styles are in use): where it equals that sum, it may be off by half a digit per non-zero row.
 */
export class FigureBook {
  readonly index: DocumentIndex;
  readonly losses: ReturnType<typeof standingLosses>;
  private readonly figures = new Map<string, TableFigures>();
  private readonly unlabelled = new Set<string>();
  private readonly gaps: Gaps;
  private readonly subjects = new Map<string, ReadonlyMap<string, string>>();
  private onRead: OnRead | null = null;

  constructor(
    readonly document: DisclosureDocument,
    readonly compiled: CompiledPack,
    /** Last year's disclosure of the same department, where it is at hand. */
    readonly previous: FigureBook | null = null,
  ) {
    this.index = new DocumentIndex(document);
    this.losses = standingLosses(document, compiled.pack);
    this.gaps = new Gaps(this.losses);
    for (const table of document.tables) {
      this.figures.set(table.key, figuresOf(table));
      if (table.rows.some((row) => row.key !== TOTAL_ROW && isUnlabelled(row)) && this.isCoded(table.key))
        this.unlabelled.add(table.key);
    }
  }

  /** Tells of every row that is asked for a figure from now on. What rules know of figures they know through here. */
  watch(onRead: OnRead): void {
    this.onRead = onRead;
  }

  /** Undefined where the document cannot say: the table, the row's label or the cell is lost. */
  figure(table: string, row: string, column: string): Figure | undefined {
    this.onRead?.(table, row);
    const rows = this.figures.get(table);
    if (!rows || this.gaps.lacksColumn(table, column)) return undefined;
    const cells = rows.get(row);
    if (!cells) return this.mayHaveLost(table, row) ? undefined : BLANK;
    return cells.get(column) ?? (this.gaps.isUnreadable(table, row, column) ? undefined : BLANK);
  }

  /**
   * May a sum over these cells of one table lack a part: one that stands in the document and could not be placed, or all
   * of them, where a document prints totals alone?
   */
  mayLackPart(table: string, terms: readonly Term[]): boolean {
    return this.areTotalsAlone(table, terms) || this.gaps.mayLackPart(table, terms);
  }

  /** Is only one of several rows there? */
  private areTotalsAlone(table: string, terms: readonly Term[]): boolean {
    const first = terms[0]?.place.row;
    if (terms.every(({ place }) => place.row === first)) return false;
    let only: string | null = null;
    for (const { place } of terms) {
      if (place.row === only || !this.index.row(table, place.row)) continue;
      if (only !== null) return false;
      only = place.row;
    }
    return only !== null;
  }

  isCoded(table: string): boolean {
    return this.template(table)?.kind === 'coded';
  }

  hasUnlabelledRows(table: string): boolean {
    return this.unlabelled.has(table);
  }

  columnsOf(table: string): readonly string[] {
    return columnKeys(this.template(table)?.columns ?? []);
  }

  titleOf(table: string): string {
    return this.template(table)?.title ?? table;
  }

  /** Keys of the sections that explain a table. */
  sectionsAbout(table: string): readonly string[] {
    const keysOf = (sections: readonly SectionTemplate[]): readonly string[] =>
      sections.flatMap((s) => [...(s.table === table ? [s.key] : []), ...keysOf(s.sections)]);
    return this.compiled.pack.parts.flatMap((part) => keysOf(part.sections));
  }

  /** As printed; undefined where nothing is. */
  printed(table: string, row: string, column: string): string | undefined {
    this.onRead?.(table, row);
    return this.index.figure(table, row, column);
  }

  isBlank(table: string, row: string, column: string): boolean {
    return this.printed(table, row, column) === undefined;
  }

  /** The key of a subject's row: its code in a coded table, the class's own key in a fixed one. */
  rowOfSubject(table: string, code: string): string {
    return this.subjectRows(table).get(code) ?? code;
  }

  private subjectRows(table: string): ReadonlyMap<string, string> {
    const known = this.subjects.get(table);
    if (known) return known;
    const byCode = new Map<string, string>();
    for (const { code, key } of this.index.table(table)?.rows ?? [])
      if (code !== null && !byCode.has(code)) byCode.set(code, key);
    this.subjects.set(table, byCode);
    return byCode;
  }

  /** A row that is absent may be one that the source lost: among rows without labels, or below a row without detail. */
  private mayHaveLost(table: string, row: string): boolean {
    if (row === TOTAL_ROW || this.unlabelled.has(table)) return true;
    if (this.isFixed(table)) return this.isPrintedAlways(table, row) || this.gaps.hasUnplaced(table);
    return this.gaps.lacksBelow(table, row);
  }

  /** A row that every document prints, as totals are, cannot be absent for want of money. */
  private isPrintedAlways(table: string, row: string): boolean {
    const own = this.template(table);
    const template = own && rowsByKey(own).get(row);
    return template === undefined || template.required || (template.total && template.code === null);
  }

  private isFixed(table: string): boolean {
    return this.template(table)?.kind === 'fixed';
  }

  private template(table: string): TableTemplate | undefined {
    return tablesByKey(this.compiled.pack).get(table);
  }
}

const tablesByKey = once(({ tables }: TemplatePack) => new Map(tables.map((table) => [table.key, table])));
const rowsByKey = once((table: TableTemplate) => new Map(templateRows(table).map((row) => [row.key, row])));
const columnKeys = once((columns: readonly ColumnTemplate[]) => columns.map(({ key }) => key));

type OnRead = (table: string, row: string) => void;
export type TableFigures = ReadonlyMap<string, ReadonlyMap<string, Figure>>;

/** The figures of a table by row and column, read once for all documents that share it. */
export const figuresOf = once((table: TableContent): TableFigures => {
  const read = READERS[table.unit];
  const rows = new Map<string, Map<string, Figure>>();
  for (const row of table.rows) {
    const cells = new Map<string, Figure>();
    for (const [column, text] of Object.entries(row.cells)) cells.set(column, read(text));
    rows.set(row.key, cells);
  }
  widenSubtotals(table, rows);
  return rows;
});

function figureReader(unit: MoneyUnit): (text: string) => Figure {
  return remembered((text) => {
    const outcome = Amount.parse(text, unit);
    if (!outcome.ok) throw new RangeError(`figure ${text}: ${outcome.code}`);
    const precision = `${unit}${decimalsOf(text)}`;
    return { value: outcome.value.fen, half: halfUlpFen(text, unit), single: true, precision };
  });
}

const READERS: Readonly<Record<MoneyUnit, (text: string) => Figure>> = {
  元: figureReader('元'),
  万元: figureReader('万元'),
};

/** Widens the figures of subtotals that print exactly the sum of the rounded rows below them. */
function widenSubtotals(table: TableContent, rows: ReadonlyMap<string, Map<string, Figure>>): void {
  const above = codesAbove(table);
  const leaves = table.rows.filter(({ code }) => code !== null && !above.has(code));
  for (const row of table.rows) {
    const own = rows.get(row.key);
    const isSubtotal = row.code === null ? row.key === TOTAL_ROW : above.has(row.code);
    const below = isSubtotal ? leaves.filter((leaf) => isBelow(leaf, row)) : [];
    if (!own || below.length < 2) continue;
    for (const [column, figure] of own) {
      const parts = partsOf(column, below, rows);
      if (parts.count < 2 || parts.sum !== figure.value) continue;
      own.set(column, { ...figure, half: figure.half * BigInt(parts.count), single: false });
    }
  }
}

/** How many rows have something in a column, and what it adds up to. */
function partsOf(column: string, below: readonly TableRow[], rows: ReadonlyMap<string, ReadonlyMap<string, Figure>>) {
  let [count, sum] = [0, 0n];
  for (const { key } of below) {
    const value = rows.get(key)?.get(column)?.value ?? 0n;
    if (value !== 0n) count += 1;
    sum += value;
  }
  return { count, sum };
}

/** Every beginning of a longer code: where a row has one, it is not of the finest detail. */
function codesAbove({ rows }: TableContent): ReadonlySet<string> {
  const above = new Set<string>();
  for (const { code } of rows) for (let n = (code?.length ?? 0) - 1; n > 0; n--) above.add(code?.slice(0, n) ?? '');
  return above;
}

/** Below 合计 stands every subject, below a subject those whose codes go on from its own. */
function isBelow({ code }: TableRow, above: TableRow): boolean {
  return above.code === null || (code !== null && code.length > above.code.length && code.startsWith(above.code));
}
