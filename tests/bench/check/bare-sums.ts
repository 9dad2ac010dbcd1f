import type { DisclosureDocument } from '#contracts';
import type { CheckedComparison } from '#validation';

/**
 * The sums of all comparisons, as somebody would write them for this one document: cells in an array, read as whole 分,
 * each relation a loop over indexes. No rounding, no words, no places.
 */
export function bareSums(document: DisclosureDocument, comparisons: readonly CheckedComparison[]): () => number {
  const texts: string[] = [];
  const at = new Map<string, number>();
  for (const table of document.tables)
    for (const row of table.rows)
      for (const [column, text] of Object.entries(row.cells)) {
        at.set(`${table.key} ${row.key} ${column}`, texts.length);
        texts.push(text);
      }
  const indexes = (side: CheckedComparison['left']) =>
    side.flatMap(({ sign, place }) => {
      const index = place.kind === 'cell' ? at.get(`${place.table} ${place.row} ${place.column}`) : undefined;
      return index === undefined ? [] : [[sign, index] as const];
    });
  const relations = comparisons.map(({ left, right }) => [indexes(left), indexes(right)] as const);
  return () => {
    const amounts = texts.map((text) => Math.round(Number(text) * 1_000_000));
    const total = (side: readonly (readonly [number, number])[]) => {
      let sum = 0;
      for (const [sign, index] of side) sum += sign * (amounts[index] ?? 0);
      return sum;
    };
    let apart = 0;
    for (const [left, right] of relations) if (total(left) !== total(right)) apart += 1;
    return apart;
  };
}
