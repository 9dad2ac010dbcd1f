import type { CellPlace, SentencePlace } from '#contracts';
import { type Comparison, compare, type Origin, type Verdict } from '../comparison.js';
import type { Figure, FigureBook } from '../figures/figure-book.js';

const BETTER: Record<Verdict, number> = { ok: 0, tail: 1, real: 2 };

/** Compares an amount of a sentence with the cells it may be quoted from; the nearest one counts. */
export function compareWithCells(
  origin: Origin,
  key: string,
  quoted: { readonly figure: Figure; readonly place: SentencePlace },
  cells: readonly CellPlace[],
  book: FigureBook,
): Comparison | null {
  const comparisons = cells.flatMap((place) => {
    const figure = book.figure(place.table, place.row, place.column);
    return figure ? [compare(origin, key, [{ sign: 1, ...quoted }], '=', [{ sign: 1, figure, place }])] : [];
  });
  // A cell that cannot be read might be the one that agrees.
  if (comparisons.length < cells.length && comparisons.every(({ verdict }) => verdict === 'real')) return null;
  return comparisons.sort((a, b) => BETTER[a.verdict] - BETTER[b.verdict] || nearer(a.gap, b.gap))[0] ?? null;
}

function nearer(one: bigint, other: bigint): number {
  const [a, b] = [one, other].map((gap) => (gap < 0n ? -gap : gap));
  return a === b ? 0 : (a ?? 0n) < (b ?? 0n) ? -1 : 1;
}
