import type { TableRow } from '#contracts';
import type { MoneyUnit } from '#kernel';
import { type TableTemplate, TOTAL_ROW, templateRows } from '#template';
import { type RowsRead, readFigures } from '../row-reader.js';
import { textIn, textsIn } from './named-block.js';
import type { NamedSide } from './named-sides.js';
import { namesOf } from './row-names.js';
import { bareWord, isTotalWord } from './words.js';

/**
 * What one form prints as rows below its columns (人员经费合计, 公用经费合计), another prints as columns of its 合计 row.
 * Rows that the table prints itself stay.
 */
export function withTotalsBeside(
  read: RowsRead,
  sides: readonly NamedSide[],
  template: TableTemplate,
  unit: MoneyUnit,
): RowsRead {
  const column = template.columns[0]?.key ?? '';
  const missing = templateRows(template).filter(
    (row) => row.foot && row.key !== TOTAL_ROW && !read.rows.some(({ key }) => key === row.key),
  );
  const beside = missing.flatMap((row): TableRow[] => {
    const text = textBeside(namesOf(row), sides);
    if (text === null) return [];
    const { cells } = readFigures([[column, text]], unit, { template, row: row.key });
    return Object.keys(cells).length === 0 ? [] : [{ key: row.key, code: row.code, name: row.name, cells }];
  });
  const all = new Map([...read.rows, ...beside].map((row) => [row.key, row]));
  return { ...read, rows: templateRows(template).flatMap(({ key }) => all.get(key) ?? []) };
}

/** What stands in the 合计 row below a heading that is one of the names; null where nothing does, or several. */
function textBeside(names: readonly string[], sides: readonly NamedSide[]): string | null {
  const found = sides.flatMap(({ unknown, labels, body }) => {
    const total = body.find((row) =>
      labels.some((label) => textsIn(row, label).some((text) => isTotalWord(bareWord(text)))),
    );
    const columns = unknown.filter(({ path }) => names.includes(path.at(-1) ?? ''));
    return total ? columns.map((c) => textIn(total, c)) : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
