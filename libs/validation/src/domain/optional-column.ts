import type { FigureBook } from './figures/figure-book.js';

/** A column that many documents do without: where it is absent, nothing is said of it. */
export function isOptionalColumn(
  table: string | undefined,
  column: string | undefined,
  { compiled }: FigureBook,
): boolean {
  const template = compiled.pack.tables.find(({ key }) => key === table);
  return template?.columns.some(({ key, optional }) => optional && key === column) ?? false;
}
