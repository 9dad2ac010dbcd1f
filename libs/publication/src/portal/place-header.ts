import type { HeaderCell } from '#template';

/** The leftmost column of every header cell, given that cells from above may reach down into its row. */
export function placeHeader(header: readonly (readonly HeaderCell[])[]): readonly (readonly number[])[] {
  const taken = header.map(() => new Set<number>());
  return header.map((cells, row) =>
    cells.map((cell) => {
      let start = 0;
      while (taken[row]?.has(start)) start += 1;
      for (let r = row; r < row + cell.rowspan; r++) {
        for (let column = start; column < start + cell.colspan; column++) taken[r]?.add(column);
      }
      return start;
    }),
  );
}
