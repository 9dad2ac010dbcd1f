import { SINGLE_ROW } from '#template';
import { findNumbering, joinReads, type RowReader, readFigures, unplaced } from './row-reader.js';
import { isPrintedAmount } from './tidy.js';

/** A table of one row of figures (“三公”经费): the first line with a digit below 栏次. No such line, no row. */
export const readSingleRow: RowReader = (grid, template, unit) => {
  const { columns } = template;
  const numbering = findNumbering(grid, columns.length);
  const below = numbering ? grid.slice(numbering.line + 1) : grid;
  const values = below.find((cells) =>
    numbering ? cells.some((cell) => /\d/.test(cell)) : cells.some(isPrintedAmount),
  );
  const first = numbering?.first ?? Math.max(0, (values?.length ?? 0) - columns.length);
  const isOutside = (i: number) => i < first || i >= first + columns.length;
  const others = grid.flatMap((cells) => (cells === values ? cells.filter((_, i) => isOutside(i)) : cells));
  const left = others.filter(isPrintedAmount).map((figure) => unplaced(template, template.title, figure));
  if (!values) return { rows: [], losses: left };
  const texts = columns.map((column, i) => [column.key, values[first + i] ?? ''] as const);
  const { cells, losses } = readFigures(texts, unit, { template, row: SINGLE_ROW });
  return joinReads([
    { rows: [{ key: SINGLE_ROW, code: null, name: null, cells }], losses },
    { rows: [], losses: left },
  ]);
};
