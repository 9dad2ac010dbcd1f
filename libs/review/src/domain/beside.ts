import type { DisclosureDocument, TableContent } from '#contracts';
import { DocumentIndex } from '#entry';
import { Amount, type MoneyUnit } from '#kernel';
import type { TemplatePack } from '#template';

/** A document with the pack that names its columns. */
export interface Packed {
  readonly document: DisclosureDocument;
  readonly pack: TemplatePack;
}

/** What a revision is put beside; null where there is none. */
export interface BesideSources {
  readonly now: Packed;
  readonly last: Packed | null;
  readonly lastYear: Packed | null;
  /** Latest revisions of like departments. */
  readonly peers: readonly Packed[];
}

export interface BesideTable {
  readonly table: string;
  readonly title: string;
  readonly unit: MoneyUnit;
  readonly cells: readonly BesideCell[];
}

/** One cell with what it is put beside, in the unit of the table; null where nothing is known. */
export interface BesideCell {
  readonly row: string;
  readonly name: string | null;
  readonly column: string;
  readonly columnName: string;
  readonly now: string | null;
  readonly last: string | null;
  readonly lastYear: string | null;
  /** 预算数 of the same thing, where the table has a column for it. */
  readonly budget: string | null;
  /** Median of like departments, where at least three of them have the cell. */
  readonly median: string | null;
}

/** Fewer would tell whose figure it is. */
export const FEWEST_PEERS = 3;

/** 对照: this revision beside the last, last year's, the budget and the median of like departments, cell by cell. */
export function besideOf({ now, last, lastYear, peers }: BesideSources): readonly BesideTable[] {
  const others = { last: last && new Figures(last), lastYear: lastYear && new Figures(lastYear) };
  const own = new Figures(now);
  const like = peers.map((peer) => new Figures(peer));
  return now.document.tables.map((table) => {
    const rows = rowsOf(table, [last, lastYear]);
    const columns = now.pack.tables.find(({ key }) => key === table.key)?.columns ?? [];
    const cells = rows.flatMap(({ key: row, name }) =>
      columns.map(({ key: column, name: columnName }): BesideCell => {
        const of = (figures: Figures | null) => figures?.printed(table, row, columnName) ?? null;
        const budget = budgetOf(columnName);
        return {
          row,
          name,
          column,
          columnName,
          now: of(own),
          last: of(others.last),
          lastYear: of(others.lastYear),
          budget: budget === null ? null : own.printed(table, row, budget),
          median: medianOf(
            like.flatMap((figures) => figures.amount(table.key, row, columnName) ?? []),
            table.unit,
          ),
        };
      }),
    );
    const { key, title, unit } = table;
    return { table: key, title, unit, cells: cells.filter(hasOwn) };
  });
}

/** What only other departments have is nothing to compare. */
function hasOwn({ now, last, lastYear, budget }: BesideCell): boolean {
  return [now, last, lastYear, budget].some((figure) => figure !== null);
}

/** Rows of the table, then those that only an earlier document has. */
function rowsOf(table: TableContent, earlier: readonly (Packed | null)[]) {
  const rows = new Map(table.rows.map(({ key, name }) => [key, { key, name }]));
  for (const packed of earlier) {
    const same = packed?.document.tables.find(({ key }) => key === table.key);
    for (const { key, name } of same?.rows ?? []) if (!rows.has(key)) rows.set(key, { key, name });
  }
  return [...rows.values()];
}

/** 决算数公务接待费 → 预算数公务接待费. */
function budgetOf(columnName: string): string | null {
  return columnName.startsWith('决算数') ? columnName.replace('决算数', '预算数') : null;
}

/** The figures of a document by the names of its columns, since another year's pack may give them other keys. */
class Figures {
  private readonly index: DocumentIndex;
  private readonly columns: ReadonlyMap<string, string>;

  constructor({ document, pack }: Packed) {
    this.index = new DocumentIndex(document);
    this.columns = new Map(
      pack.tables.flatMap(({ key: table, columns }) =>
        columns.map(({ key, name }) => [`${table} ${name}`, key] as const),
      ),
    );
  }

  amount(table: string, row: string, columnName: string): Amount | null {
    const column = this.columns.get(`${table} ${columnName}`);
    const unit = this.index.table(table)?.unit;
    const printed = column && this.index.figure(table, row, column);
    if (!printed || !unit) return null;
    const amount = Amount.parse(printed, unit);
    return amount.ok ? amount.value : null;
  }

  /** As it is printed, or as it would be in the unit of the table that it is put beside. */
  printed({ key, unit }: TableContent, row: string, columnName: string): string | null {
    const column = this.columns.get(`${key} ${columnName}`);
    const printed = column && this.index.figure(key, row, column);
    if (!printed || this.index.table(key)?.unit === unit) return printed || null;
    return this.amount(key, row, columnName)?.format(unit) ?? null;
  }
}

/** The middle of an odd number of amounts, half the sum of the two in the middle of an even number: half a 分 is dropped. */
function medianOf(amounts: readonly Amount[], unit: MoneyUnit): string | null {
  if (amounts.length < FEWEST_PEERS) return null;
  const fen = amounts.map((amount) => amount.fen).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [low = 0n, high = 0n] = [fen[(fen.length - 1) >> 1], fen[fen.length >> 1]];
  return Amount.ofFen((low + high) / 2n).format(unit);
}
