import type { TableRow } from '#contracts';
import { Amount } from '#kernel';
import { SINGLE_ROW, TOTAL_ROW } from '#template';
import { type Figures, type Spending, total } from './figures.js';
import { subjectName } from './subject-names.js';

type Cells = Record<string, Amount>;

/** Rows of a coded table: 合计, then 类, 款 and 项 in the order of their codes, each with its own exact sum. */
export function codedRows(spending: readonly Spending[], cellsOf: (part: readonly Spending[]) => Cells): TableRow[] {
  const codes = new Set(spending.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  const rows = [...codes].sort().map((code) => ({
    key: code,
    code,
    name: subjectName(code),
    cells: printed(cellsOf(spending.filter((s) => s.code.startsWith(code)))),
  }));
  return [{ key: TOTAL_ROW, code: null, name: '合计', cells: printed(cellsOf(spending)) }, ...rows];
}

export const incomeCells = (part: readonly Spending[]): Cells => ({ c1: total(part), c2: total(part) });
export const spendingCells = (part: readonly Spending[]): Cells => ({
  c1: total(part),
  c2: total(part, 'basic'),
  c3: total(part, 'projects'),
});
export const fundCells = (part: readonly Spending[]): Cells => ({
  c2: total(part),
  c3: total(part),
  c4: total(part, 'basic'),
  c5: total(part, 'projects'),
});

/** 表1: cells by row and column. */
export function summaryCells({ spending }: Figures): Record<string, Cells> {
  const all = total(spending);
  return {
    'general-budget-appropriation': { c1: total(of('general', spending)) },
    'government-fund-appropriation': { c1: total(of('fund', spending)) },
    'income-total': { c1: all },
    'income-grand-total': { c1: all },
    ...byClass(spending, (part) => ({ c2: total(part) })),
    'expenditure-total': { c2: all },
    'expenditure-grand-total': { c2: all },
  };
}

/** 表4 */
export function appropriationCells({ spending }: Figures): Record<string, Cells> {
  const columns = (part: readonly Spending[]): Cells => ({
    c2: total(part),
    c3: total(of('general', part)),
    c4: total(of('fund', part)),
  });
  return {
    'general-budget-appropriation': { c1: total(of('general', spending)) },
    'government-fund-appropriation': { c1: total(of('fund', spending)) },
    'income-total': { c1: total(spending) },
    'income-grand-total': { c1: total(spending) },
    ...byClass(spending, columns),
    'expenditure-total': columns(spending),
    'expenditure-grand-total': columns(spending),
  };
}

/** 表6 */
export function economicCells({ economic }: Figures): Record<string, Cells> {
  const sumOf = (prefix: string) =>
    [...economic].reduce((sum, [code, amount]) => (code.startsWith(prefix) ? sum.plus(amount) : sum), Amount.zero);
  return {
    ...Object.fromEntries([...economic].map(([code, amount]) => [code, { amount }])),
    '301': { amount: sumOf('301') },
    '302': { amount: sumOf('302') },
    'personnel-total': { amount: sumOf('301') },
    'public-total': { amount: sumOf('302') },
  };
}

/** 表9: spent as in 表6, and exactly as budgeted. */
export function threePublicRow({ economic }: Figures): TableRow {
  const vehicles = economic.get('30231') ?? Amount.zero;
  const reception = economic.get('30217') ?? Amount.zero;
  const sum = vehicles.plus(reception);
  const cells = {
    c1: sum,
    c3: vehicles,
    c5: vehicles,
    c6: reception,
    c7: sum,
    c9: vehicles,
    c11: vehicles,
    c12: reception,
  };
  return { key: SINGLE_ROW, code: null, name: null, cells: printed(cells) };
}

export function of(budget: Spending['budget'], spending: readonly Spending[]): Spending[] {
  return spending.filter((s) => s.budget === budget);
}

/** 万元 with two decimals; zero stays blank, as departments print it. */
export function printed(cells: Cells): Record<string, string> {
  const filled = Object.entries(cells).filter(([, amount]) => !amount.isZero());
  return Object.fromEntries(filled.map(([column, amount]) => [column, amount.format('万元')]));
}

function byClass(spending: readonly Spending[], cellsOf: (part: readonly Spending[]) => Cells): Record<string, Cells> {
  const classes = [...new Set(spending.map(({ code }) => code.slice(0, 3)))];
  return Object.fromEntries(
    classes.map((code) => [`class-${code}`, cellsOf(spending.filter((s) => s.code.startsWith(code)))]),
  );
}
