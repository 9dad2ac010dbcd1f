import type { CellPlace, DisclosureDocument, TableContent, TableRow } from '#contracts';
import { DocumentIndex, isUnlabelled, standingLosses } from '#entry';
import { Amount, decimalsOf, halfUlpFen, type MoneyUnit } from '#kernel';
import { type CompiledPack, type SectionTemplate, type TableTemplate, TOTAL_ROW } from '#template';
import { Gaps } from './gaps.js';

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
const BLANK: Figure = { value: 0n, half: 0n, single: true, precision: '' };

/**
 * Every figure of one document, read once. A subtotal of subjects may be rounded from its own exact amount or be the sum
 * of its rounded rows (both styles are in use): where it equals that sum, it may be off by half a digit per non-zero row.
 */
export class FigureBook {
  readonly index: DocumentIndex;
  readonly losses: ReturnType<typeof standingLosses>;
  private readonly figures = new Map<string, Map<string, Map<string, Figure>>>();
  private readonly unlabelled = new Set<string>();
  private readonly gaps: Gaps;
  private readonly subjects = new Map<string, ReadonlyMap<string, string>>();

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
      this.figures.set(table.key, readTable(table));
      if (table.rows.some((row) => row.key !== TOTAL_ROW && isUnlabelled(row)) && this.isCoded(table.key))
        this.unlabelled.add(table.key);
    }
  }

  /** Undefined where the document cannot say: the table, the row's label or the cell is lost. */
  figure(table: string, row: string, column: string): Figure | undefined {
    const rows = this.figures.get(table);
    if (!rows || this.gaps.lacksColumn(table, column)) return undefined;
    const cells = rows.get(row);
    if (!cells) return this.mayHaveLost(table, row) ? undefined : BLANK;
    return cells.get(column) ?? (this.isUnreadable(table, row, column) ? undefined : BLANK);
  }

  /**
   * May a sum over these cells of one table lack a part: one that stands in the document and could not be placed, or all
   * of them, where a document prints totals alone?
   */
  mayLackPart(table: string, cells: readonly CellPlace[]): boolean {
    const rows = new Set(cells.map(({ row }) => row));
    const printed = [...rows].filter((row) => this.index.row(table, row));
    return (rows.size > 1 && printed.length === 1) || this.gaps.mayLackPart(table, cells);
  }

  isCoded(table: string): boolean {
    return this.template(table)?.kind === 'coded';
  }

  hasUnlabelledRows(table: string): boolean {
    return this.unlabelled.has(table);
  }

  columnsOf(table: string): readonly string[] {
    return this.template(table)?.columns.map((column) => column.key) ?? [];
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

  isBlank(table: string, row: string, column: string): boolean {
    return this.index.figure(table, row, column) === undefined;
  }

  /** The key of a subject's row: its code in a coded table, the class's own key in a fixed one. */
  rowOfSubject(table: string, code: string): string {
    return this.subjectRows(table).get(code) ?? code;
  }

  private subjectRows(table: string): ReadonlyMap<string, string> {
    const known = this.subjects.get(table);
    if (known) return known;
    const rows = this.index.table(table)?.rows ?? [];
    const byCode = new Map(rows.flatMap((row) => (row.code === null ? [] : [[row.code, row.key] as const])).reverse());
    this.subjects.set(table, byCode);
    return byCode;
  }

  /** A row that is absent may be one that the source lost: among rows without labels, or below a row without detail. */
  private mayHaveLost(table: string, row: string): boolean {
    if (row === TOTAL_ROW || this.unlabelled.has(table)) return true;
    if (this.isFixed(table)) return this.isPrintedAlways(table, row) || this.gaps.hasUnplaced(table);
    return this.losses.some(
      ({ code, place }) => code === 'LOSS.ROW_MISSING' && place.table === table && row.startsWith(place.row ?? row),
    );
  }

  /** A row that every document prints, as totals are, cannot be absent for want of money. */
  private isPrintedAlways(table: string, row: string): boolean {
    const rows = this.template(table)?.blocks.flatMap((block) => block.rows);
    const template = rows?.find((r) => r.key === row);
    return template === undefined || template.required || (template.total && template.code === null);
  }

  private isFixed(table: string): boolean {
    return this.template(table)?.kind === 'fixed';
  }

  private template(table: string): TableTemplate | undefined {
    return this.compiled.pack.tables.find((t) => t.key === table);
  }

  private isUnreadable(table: string, row: string, column: string): boolean {
    return this.losses.some(
      ({ code, place }) =>
        code === 'LOSS.CELL_UNREADABLE' && place.table === table && place.row === row && place.column === column,
    );
  }
}

function readTable(table: TableContent): Map<string, Map<string, Figure>> {
  const rows = new Map<string, Map<string, Figure>>();
  for (const row of table.rows) {
    const cells = new Map<string, Figure>();
    for (const [column, text] of Object.entries(row.cells)) cells.set(column, readFigure(text, table.unit));
    rows.set(row.key, cells);
  }
  for (const row of table.rows) widenSubtotals(row, table, rows);
  return rows;
}

function readFigure(text: string, unit: MoneyUnit): Figure {
  const outcome = Amount.parse(text, unit);
  if (!outcome.ok) throw new RangeError(`figure ${text}: ${outcome.code}`);
  return {
    value: outcome.value.fen,
    half: halfUlpFen(text, unit),
    single: true,
    precision: `${unit}${decimalsOf(text)}`,
  };
}

/** Widens the figures of a subtotal that print exactly the sum of the rounded rows below it. */
function widenSubtotals(row: TableRow, table: TableContent, rows: Map<string, Map<string, Figure>>): void {
  const leaves = leavesBelow(row, table);
  const own = rows.get(row.key);
  if (leaves.length < 2 || !own) return;
  for (const [column, figure] of own) {
    const parts = leaves.flatMap((leaf) => rows.get(leaf.key)?.get(column) ?? []).filter((part) => part.value !== 0n);
    const sum = parts.reduce((total, part) => total + part.value, 0n);
    if (parts.length < 2 || sum !== figure.value) continue;
    own.set(column, { ...figure, half: figure.half * BigInt(parts.length), single: false });
  }
}

/** The rows of the finest detail below a row: those that have no row below themselves. */
function leavesBelow(row: TableRow, table: TableContent): readonly TableRow[] {
  const { code } = row;
  if (code === null && row.key !== TOTAL_ROW) return [];
  const coded = table.rows.filter((other) => other.code !== null);
  const below = coded.filter((other) => other !== row && (code === null || isBelow(other.code, code)));
  return below.filter((leaf) => !below.some((other) => isBelow(other.code, leaf.code)));
}

function isBelow(code: string | null, above: string | null): boolean {
  return code !== null && above !== null && code.length > above.length && code.startsWith(above);
}
