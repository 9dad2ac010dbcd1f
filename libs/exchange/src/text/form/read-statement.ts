import type { GoalStatement } from '#contracts';
import type { FormTemplate, StatementColumn } from '#template';
import type { Cells } from '../row-reader.js';
import { tidyName } from '../tidy.js';
import { Columns } from './columns.js';

interface StatementRead {
  readonly statement: GoalStatement | null;
  /** Lines below that are something else. */
  readonly others: readonly Cells[];
}

/** 预期目标 beside 实际完成情况 */
export function statementHeader(cells: Cells, template: FormTemplate): Columns<StatementColumn> | null {
  const columns = new Columns(cells, template.statementColumns);
  return columns.has('expected', 'achieved') ? columns : null;
}

/** 年度总体目标: two headings, and a text below each, which a page break may have cut into several lines. */
export function readStatement([header = [], ...rows]: readonly Cells[], template: FormTemplate): StatementRead {
  const columns = new Columns(header, template.statementColumns);
  const isOwn = (cells: Cells) =>
    cells.length === columns.width && cells.every((cell, i) => cell === '' || i >= columns.first || cell === header[i]);
  const own = rows.filter(isOwn);
  const read = (key: StatementColumn) => tidyName(own.map((cells) => columns.text(cells, key)).join(''));
  const statement = { expected: read('expected'), achieved: read('achieved') };
  return { statement: own.length > 0 ? statement : null, others: rows.filter((cells) => !isOwn(cells)) };
}
