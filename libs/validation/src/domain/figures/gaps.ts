import type { CellPlace, Loss } from '#contracts';

/** A term of a sum, as far as its place goes. */
export interface Term {
  readonly place: CellPlace;
}

/** What a document shows and its reader could not place. Sums that may lack a part by it say nothing. */
export class Gaps {
  private readonly absent: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly unplaced: readonly Loss['place'][];
  private readonly unknownColumns: readonly Loss['place'][];
  private readonly unreadable: readonly Loss['place'][];
  private readonly withoutDetail: readonly Loss['place'][];

  constructor(losses: readonly Loss[]) {
    const placesOf = (code: Loss['code']) => losses.filter((loss) => loss.code === code).map((loss) => loss.place);
    this.absent = columnsByTable(placesOf('LOSS.COLUMN_ABSENT'));
    this.unplaced = placesOf('LOSS.FIGURE_UNPLACED');
    this.unknownColumns = placesOf('LOSS.COLUMN_UNKNOWN');
    this.unreadable = placesOf('LOSS.CELL_UNREADABLE');
    this.withoutDetail = placesOf('LOSS.ROW_MISSING');
  }

  lacksColumn(table: string, column: string): boolean {
    return this.absent.get(table)?.has(column) ?? false;
  }

  isUnreadable(table: string, row: string, column: string): boolean {
    return this.unreadable.some((place) => place.table === table && place.row === row && place.column === column);
  }

  /** May a row be one of those that are missing below a row without detail? */
  lacksBelow(table: string, row: string): boolean {
    return this.withoutDetail.some((place) => place.table === table && row.startsWith(place.row ?? row));
  }

  hasUnplaced(table: string): boolean {
    return this.unplaced.some((place) => place.table === table);
  }

  /**
   * An unknown column may be a part of any row's sum, or, where it stands below a known one, of that one alone; a figure
   * of an unknown row, of the sums in its column. The first term is the sum.
   */
  mayLackPart(table: string, terms: readonly Term[]): boolean {
    if (this.unknownColumns.length === 0 && this.unplaced.length === 0) return false;
    const rows = new Set(terms.map(({ place }) => place.row));
    const columns = new Set(terms.map(({ place }) => place.column));
    const sum = terms[0]?.place.column;
    const unknown = this.unknownColumns.filter((place) => place.table === table);
    if (columns.size > 1 && unknown.some(({ column = sum }) => column === sum)) return true;
    return this.unplaced.some(
      (place) =>
        place.table === table &&
        (place.column === undefined || (rows.size > 1 && columns.has(place.column))) &&
        (place.row === undefined || rows.has(place.row)),
    );
  }
}

function columnsByTable(places: readonly Loss['place'][]): ReadonlyMap<string, ReadonlySet<string>> {
  const columns = new Map<string, Set<string>>();
  for (const { table = '', column = '' } of places) columns.set(table, (columns.get(table) ?? new Set()).add(column));
  return columns;
}
