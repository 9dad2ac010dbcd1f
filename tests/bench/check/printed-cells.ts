import type { CellPlace, DisclosureDocument } from '#contracts';

export interface PrintedCell extends Omit<CellPlace, 'kind'> {
  readonly text: string;
}

/** Every figure that a document prints in its tables, in their order. */
export function printedCells({ tables }: DisclosureDocument): readonly PrintedCell[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      Object.entries(row.cells).map(([column, text]) => ({ table: table.key, row: row.key, column, text })),
    ),
  );
}

/** The place of a cell's figure among them. */
export function placesOf(cells: readonly PrintedCell[]): (cell: Omit<CellPlace, 'kind'>) => number | undefined {
  const nameOf = ({ table, row, column }: Omit<CellPlace, 'kind'>) => `${table} ${row} ${column}`;
  const places = new Map(cells.map((cell, i) => [nameOf(cell), i]));
  return (cell) => places.get(nameOf(cell));
}
