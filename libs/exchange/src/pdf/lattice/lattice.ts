/**
 * A table as its ruling lines draw it. `xs` and `ys` are the lines' positions, one more than columns and rows; the
 * spans cover the grid without overlapping, one each for every cell, merged or not.
 */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly spans: readonly Span[];
}

export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const boxOf = ({ xs, ys }: Pick<Lattice, 'xs' | 'ys'>) => ({
  left: xs[0] ?? 0,
  right: xs.at(-1) ?? 0,
  top: ys[0] ?? 0,
  bottom: ys.at(-1) ?? 0,
});
