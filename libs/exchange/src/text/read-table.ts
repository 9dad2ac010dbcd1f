import type { Loss, TableContent } from '#contracts';
import type { MoneyUnit } from '#kernel';
import type { CompiledPack } from '#template';
import { isRuler } from './lines.js';
import type { TableRegion } from './outline.js';
import { readCodedRows } from './read-coded-rows.js';
import { readFixedRows } from './read-fixed-rows.js';
import { readSingleRow } from './read-single-row.js';
import type { RowReader } from './row-reader.js';
import { tidyName } from './tidy.js';

export interface TableRead {
  readonly table: TableContent;
  readonly losses: readonly Loss[];
}

const READERS: Record<TableRegion['template']['kind'], RowReader> = {
  fixed: readFixedRows,
  coded: readCodedRows,
  single: readSingleRow,
};

/** Reads one table: what stands around its lines, its rows by the kind of its template, its notes. */
export function readTable(region: TableRegion, { pack }: CompiledPack, department: string): TableRead {
  const { template, title, lines } = region;
  const unit = unitOf(region) ?? pack.unit;
  const around = lines.filter((line) => !line.cells && line.text !== '');
  const notes = around.filter((line) => !isMeta(line.text) && !isStatement(line.text)).map((line) => line.text);
  const grid = lines.flatMap((line) => (line.cells && !isRuler(line) ? [line.cells] : []));
  const { rows, losses } = READERS[template.kind](grid, template, unit);
  const table: TableContent = {
    key: template.key,
    title: tidyName(title.text),
    formNumber: around.find((line) => /^公开/.test(line.plain))?.plain ?? '',
    department:
      around.map((line) => /^(?:编制)?(?:部门|单位)[：:] ?(.+)$/.exec(line.text)?.[1]).find(Boolean) ?? department,
    unit,
    rows,
    notes,
    emptyStatement: around.find((line) => isStatement(line.text))?.text ?? null,
  };
  return { table, losses };
}

/** 金额单位：万元 above the table. */
function unitOf(region: TableRegion): MoneyUnit | null {
  const line = region.lines.find((l) => /单位[：:](万?元)/.test(l.plain));
  return (/单位[：:](万?元)/.exec(line?.plain ?? '')?.[1] as MoneyUnit | undefined) ?? null;
}

function isMeta(text: string): boolean {
  return /^公开 ?\d+ ?表$|^(编制)?(部门|单位)[：:]|^金额单位|^单位[：:]/.test(text);
}

function isStatement(text: string): boolean {
  return /^说明[：:]/.test(text);
}
