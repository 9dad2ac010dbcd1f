import { SINGLE_ROW } from '#template';
import { findNumbering, type RowReader, readFigures } from './row-reader.js';

/** A table of one row of figures (“三公”经费): the line below 栏次. No such line, no row. */
export const readSingleRow: RowReader = (grid, template, unit) => {
  const numbering = findNumbering(grid, template.columns.length);
  const values = numbering && grid.slice(numbering.line + 1).find((cells) => cells.some((cell) => /\d/.test(cell)));
  if (!numbering || !values) return { rows: [], losses: [] };
  const texts = template.columns.map((column, i) => [column.key, values[numbering.first + i] ?? ''] as const);
  const { cells, losses } = readFigures(texts, unit, { template, row: SINGLE_ROW });
  return { rows: [{ key: SINGLE_ROW, code: null, name: null, cells }], losses };
};
