import fc from 'fast-check';

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
}

export interface RandomGrid {
  readonly height: number;
  readonly width: number;
  /** In reading order. */
  readonly cells: readonly PlacedCell[];
}

/** Text as it stands in a cell: no control characters, white space as readers hand it on. */
const cellText = fc
  .string({
    unit: fc.constantFrom(...'预算决算支出合计 0123456789.,-&<>"\'=（）%；;|Aé𬭎'),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => text.replace(/ +/g, ' ').trim() || '一');

const POSITIONS = 36;
const of36 = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: POSITIONS, maxLength: POSITIONS });

/** Grids of up to 6 × 6. The first row is full and without merged cells, so is the first column across: it is a table. */
export const randomGrid: fc.Arbitrary<RandomGrid> = fc
  .record({
    height: fc.integer({ min: 2, max: 6 }),
    width: fc.integer({ min: 2, max: 6 }),
    wishes: of36(
      fc.record({
        rows: fc.integer({ min: 1, max: 3 }),
        columns: fc.integer({ min: 1, max: 3 }),
        text: cellText,
        isBlank: fc.boolean(),
      }),
    ),
  })
  .map(({ height, width, wishes }) => {
    const cells: PlacedCell[] = [];
    wishes.forEach((wish, nth) => {
      const [row, column] = [Math.floor(nth / 6), nth % 6];
      if (row >= height || column >= width || cells.some((cell) => covers(cell, row, column))) return;
      const free = [0, 1, 2].filter((c) => column + c < width && !cells.some((cell) => covers(cell, row, column + c)));
      const columns = row === 0 || column === 0 ? 1 : Math.min(wish.columns, room(free));
      const rows = row === 0 ? 1 : Math.min(wish.rows, height - row);
      const isBlank = wish.isBlank && row > 0 && column > 0 && rows * columns === 1;
      cells.push({ row, column, rows, columns, text: isBlank ? '' : wish.text });
    });
    return { height, width, cells };
  });

/** [0, 2] are two free columns, but only one in a row. */
function room(free: readonly number[]): number {
  return free.filter((c, i) => c === i).length;
}

function covers(cell: PlacedCell, row: number, column: number): boolean {
  return row >= cell.row && row < cell.row + cell.rows && column >= cell.column && column < cell.column + cell.columns;
}

/** What a reader must make of the grid. */
export function expectedRows({ height, width, cells }: RandomGrid): string[][] {
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  for (const cell of cells) {
    for (let r = 0; r < cell.rows; r++)
      for (let c = 0; c < cell.columns; c++)
        (rows[cell.row + r] as string[])[cell.column + c] = r > 0 ? '↑' : c > 0 ? '←' : cell.text;
  }
  return rows;
}

/** Without the rows at the end in which nothing is written: a sheet ends with what is written last. */
export function withoutTail(rows: string[][]): string[][] {
  const last = rows.findLastIndex((row) => row.some((text) => !['', '←', '↑'].includes(text)));
  return rows.slice(0, last + 1);
}
