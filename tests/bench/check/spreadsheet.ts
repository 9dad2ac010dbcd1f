import { HyperFormula } from 'hyperformula';
import type { DisclosureDocument } from '#contracts';
import type { CheckedComparison } from '#validation';

export interface Spreadsheet {
  /** Opens the workbook and works everything out. */
  readonly open: () => HyperFormula;
  /** The row of a cell's figure in column A. */
  readonly rowOf: (table: string, row: string, column: string) => number | undefined;
}

/** The same relations in a general spreadsheet engine: a figure in each row of column A, a relation in each of column B. */
export function spreadsheet(document: DisclosureDocument, comparisons: readonly CheckedComparison[]): Spreadsheet {
  const figures: string[] = [];
  const rows = new Map<string, number>();
  for (const table of document.tables)
    for (const row of table.rows)
      for (const [column, text] of Object.entries(row.cells)) {
        rows.set(`${table.key} ${row.key} ${column}`, figures.length);
        figures.push(text);
      }
  const rowOf = (table: string, row: string, column: string) => rows.get(`${table} ${row} ${column}`);
  const sum = (side: CheckedComparison['left']) =>
    side
      .flatMap(({ sign, place }) => {
        const row = place.kind === 'cell' ? rowOf(place.table, place.row, place.column) : undefined;
        return row === undefined ? [] : [`${sign === 1 ? '+' : '-'}A${row + 1}`];
      })
      .join('');
  const formulas = comparisons.map(({ left, right }) => `=ROUND((0${sum(left)})-(0${sum(right)}),6)`);
  const lines = Array.from({ length: Math.max(figures.length, formulas.length) }, (_, i) => [
    figures[i] === undefined ? null : Number(figures[i]),
    formulas[i] ?? null,
  ]);
  return { open: () => HyperFormula.buildFromArray(lines, { licenseKey: 'gpl-v3' }), rowOf };
}
