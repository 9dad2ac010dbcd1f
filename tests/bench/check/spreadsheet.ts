import { HyperFormula } from 'hyperformula';
import type { CheckedComparison } from '#validation';
import { type PrintedCell, placesOf } from './printed-cells.js';

/** Opens the same relations in a general spreadsheet engine: the figures in column A, a relation in each row of column B. */
export function spreadsheet(
  cells: readonly PrintedCell[],
  comparisons: readonly CheckedComparison[],
): () => HyperFormula {
  const placeOf = placesOf(cells);
  const sum = (side: CheckedComparison['left']) =>
    side
      .flatMap(({ sign, place }) => {
        const row = place.kind === 'cell' ? placeOf(place) : undefined;
        return row === undefined ? [] : [`${sign === 1 ? '+' : '-'}A${row + 1}`];
      })
      .join('');
  const relations = comparisons.map(({ left, right }) => `=ROUND((0${sum(left)})-(0${sum(right)}),6)`);
  const lines = Array.from({ length: Math.max(cells.length, relations.length) }, (_, i) => [
    cells[i] ? Number(cells[i].text) : null,
    relations[i] ?? null,
  ]);
  return () => HyperFormula.buildFromArray(lines, { licenseKey: 'gpl-v3' });
}
