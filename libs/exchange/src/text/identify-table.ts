import { type TableTemplate, templateRows } from '#template';
import type { Line } from './lines.js';
import { hasAllColumns } from './named/read-by-name.js';
import { gridsOf, readRows } from './read-rows.js';

/** The one template that a table without a title can be: its columns are all there, it has no others, and no row is strange. */
export function identifyTable(lines: readonly Line[], tables: readonly TableTemplate[]): TableTemplate | null {
  const sure = tables.filter((template) => isSurely(lines, template));
  return sure.length === 1 ? (sure[0] ?? null) : null;
}

function isSurely(lines: readonly Line[], template: TableTemplate): boolean {
  if (!hasAllColumns(gridsOf(lines), template)) return false;
  const { rows, losses } = readRows(lines, template, '万元');
  if (losses.length > 0) return false;
  if (template.kind === 'fixed')
    return rows.length * 2 > templateRows(template).filter(({ name }) => name !== '').length;
  return template.kind === 'single' || rows.some(({ code }) => code !== null);
}
