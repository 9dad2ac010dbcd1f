import type { MoneyUnit } from '#kernel';
import type { TableTemplate } from '#template';
import type { RowsRead } from '../row-reader.js';
import { columnLosses } from './column-losses.js';
import type { GridRow } from './grid-row.js';
import { namedBlocks } from './named-block.js';
import { namedSides } from './named-sides.js';
import { readNamedCoded } from './read-named-coded.js';
import { readNamedFixed } from './read-named-fixed.js';
import { readNamedSingle } from './read-named-single.js';
import { withTotalsBeside } from './totals-beside.js';

/** Reads a table by what its columns and rows are called; for forms without 行次 and 栏次, and for any other region's. */
export function readByName(grids: readonly (readonly GridRow[])[], template: TableTemplate, unit: MoneyUnit): RowsRead {
  if (template.kind === 'fixed') {
    const sides = namedSides(grids, template);
    const { rows, losses } = withTotalsBeside(readNamedFixed(sides, template, unit), sides.flat(), template, unit);
    return { rows, losses: [...losses, ...columnLosses(sides.flat(), template)] };
  }
  const blocks = namedBlocks(grids, template);
  if (template.kind === 'single') return readNamedSingle(blocks, template, unit);
  const { rows, losses } = readNamedCoded(blocks, template, unit);
  return { rows, losses: [...losses, ...columnLosses(blocks, template)] };
}

/** Does the header name every column of the template, and no other? */
export function hasAllColumns(grids: readonly (readonly GridRow[])[], template: TableTemplate): boolean {
  const blocks = template.kind === 'fixed' ? namedSides(grids, template).flat() : namedBlocks(grids, template);
  const found = new Set(blocks.flatMap(({ money }) => [...money.keys()]));
  return found.size === template.columns.length && blocks.every(({ unknown }) => unknown.length === 0);
}
