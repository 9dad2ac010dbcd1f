import type { DisclosureDocument, TableContent, TableRow } from '#contracts';
import { blankDocument } from '#entry';
import type { Amount } from '#kernel';
import type { CompiledPack } from '#template';
import type { DemoDepartment } from './demo-departments.js';
import {
  appropriationCells,
  codedRows,
  economicCells,
  fundCells,
  incomeCells,
  of,
  printed,
  spendingCells,
  summaryCells,
  threePublicRow,
} from './figure-tables.js';
import { drawFigures, type Figures } from './figures.js';
import { narrativeOf, withNarrative } from './narrative.js';
import { performanceForms } from './performance-forms.js';
import { Random } from './random.js';

/** A whole disclosure of a made-up department, consistent in itself; the same for the same seed. */
export function syntheticDocument(
  compiled: CompiledPack,
  department: DemoDepartment,
  seed: number,
): DisclosureDocument {
  const { region, fiscalYear, forms } = compiled.pack;
  const figures = drawFigures(department, new Random(seed));
  const blank = blankDocument(compiled, { department: department.name, region, fiscalYear });
  const document = withNarrative(blank, narrativeOf(department.name, fiscalYear, figures));
  return {
    ...document,
    tables: document.tables.map((table) => filled(table, figures)),
    forms: performanceForms(department.name, fiscalYear, figures, forms),
  };
}

function filled(table: TableContent, figures: Figures): TableContent {
  const general = of('general', figures.spending);
  const fund = of('fund', figures.spending);
  switch (table.key) {
    case 'summary':
      return withCells(table, summaryCells(figures));
    case 'income':
      return { ...table, rows: codedRows(figures.spending, incomeCells) };
    case 'expenditure':
      return { ...table, rows: codedRows(figures.spending, spendingCells) };
    case 'appropriation-summary':
      return withCells(table, appropriationCells(figures));
    case 'general-budget':
      return { ...table, rows: codedRows(general, spendingCells) };
    case 'basic-detail':
      return withCells(table, economicCells(figures));
    case 'government-fund':
      return fund.length > 0
        ? { ...table, rows: codedRows(fund, fundCells) }
        : empty(table, '政府性基金预算财政拨款收入支出');
    case 'state-capital':
      return empty(table, '国有资本经营预算财政拨款支出');
    default:
      return { ...table, rows: [threePublicRow(figures)] };
  }
}

/** A table without data is still shown, with a sentence that says so (财预〔2016〕143号). */
function empty(table: TableContent, what: string): TableContent {
  return { ...table, rows: codedRows([], spendingCells), emptyStatement: `说明：本部门本年度无${what}。` };
}

function withCells(table: TableContent, cells: Readonly<Record<string, Record<string, Amount>>>): TableContent {
  const fill = (row: TableRow) => ({ ...row, cells: printed(cells[row.key] ?? {}) });
  return { ...table, rows: table.rows.map(fill) };
}
