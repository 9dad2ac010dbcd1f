import type { Cells, Texts } from './cells.js';
import type { Range } from './range.js';

/** What of a sheet can be seen; `left` counts the cells in hidden rows and columns in which something is written. */
export interface VisibleCells {
  readonly texts: Texts;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly left: number;
}

/** Hidden rows and columns are not printed. A merged cell shows in what is left of it. */
export function visibleCells({ texts, merges, hiddenRows, hiddenColumns }: Cells): VisibleCells {
  const seen = new Map<number, Map<number, string>>();
  let left = 0;
  for (const [row, cells] of texts) {
    const shown = hiddenRows.has(row) ? [] : [...cells].filter(([column]) => !hiddenColumns.has(column));
    if (shown.length > 0) seen.set(row, new Map(shown));
    left += cells.size - shown.length;
  }
  const ranges = merges.flatMap((merge) => {
    const text = texts.get(merge.top)?.get(merge.left) ?? '';
    const isWhole = !hiddenRows.has(merge.top) && !hiddenColumns.has(merge.left);
    if (text === '' || isWhole) return [merge];
    const top = firstVisible(merge.top, merge.bottom, hiddenRows);
    const first = firstVisible(merge.left, merge.right, hiddenColumns);
    if (top === null || first === null) return [];
    const row = seen.get(top) ?? new Map<number, string>();
    seen.set(top, row.set(first, text));
    left--;
    return [{ ...merge, top, left: first }];
  });
  return { texts: seen, merges: ranges, hiddenRows, left };
}

function firstVisible(from: number, to: number, hidden: ReadonlySet<number>): number | null {
  for (let at = from; at <= to; at++) if (!hidden.has(at)) return at;
  return null;
}
