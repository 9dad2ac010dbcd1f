import fc from 'fast-check';
import type { DisclosureDocument, TableContent, TableRow } from '#contracts';
import { blankDocument } from '#entry';
import { Amount } from '#kernel';
import { type CompiledPack, TOTAL_ROW } from '#template';

/** A year of one department, exact to the 分. */
export interface ExactYear {
  readonly spending: readonly Spending[];
}

interface Spending {
  /** 项 */
  readonly code: string;
  readonly budget: 'general' | 'fund';
  /** Under an economic subject of 人员经费 and one of 公用经费. */
  readonly personnel: bigint;
  readonly office: bigint;
  readonly projects: bigint;
}

/** Where subtotals come from: each from its own exact amount, or from the rounded rows below it. */
export type Subtotals = 'rounded' | 'summed';

const GENERAL = ['2010301', '2010350', '2010399', '2010550', '2080505', '2101101', '2101102', '2101103', '2210201'];
const FUND = ['2120803', '2120899', '2290402'];

const NAMES: Readonly<Record<string, string>> = {
  '201': '一般公共服务支出',
  '20103': '政府办公厅（室）及相关机构事务',
  '2010301': '行政运行',
  '2010350': '事业运行',
  '2010399': '其他政府办公厅（室）及相关机构事务支出',
  '20105': '统计信息事务',
  '2010550': '事业运行',
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '2080505': '机关事业单位基本养老保险缴费支出',
  '210': '卫生健康支出',
  '21011': '行政事业单位医疗',
  '2101101': '行政单位医疗',
  '2101102': '事业单位医疗',
  '2101103': '公务员医疗补助',
  '212': '城乡社区支出',
  '21208': '国有土地使用权出让收入安排的支出',
  '2120803': '城市建设支出',
  '2120899': '其他国有土地使用权出让收入安排的支出',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '2210201': '住房公积金',
  '229': '其他支出',
  '22904': '其他政府性基金及对应专项债务收入安排的支出',
  '2290402': '其他地方自行试点项目收益专项债券收入安排的支出',
};

/** Half of 0.01 万元: the smallest amount that does not print as 0.00. */
const VISIBLE = 5_000n;

/**
 * Amounts in whole multiples of `unit` 分: with 1 they need rounding, with 10,000 they print exactly. None is so small
 * that it prints 0.00, since only rows that are not zero count towards the tolerance of a summed subtotal.
 */
export function exactYears(unit: bigint): fc.Arbitrary<ExactYear> {
  const upTo = (max: bigint) => fc.bigInt({ min: VISIBLE, max }).map((n) => ((n + unit - 1n) / unit) * unit);
  const amount = fc.oneof(fc.constant(0n), upTo(30_000n), upTo(3_000_000_000n));
  const subject = (codes: readonly string[], budget: Spending['budget']) =>
    fc
      .subarray([...codes], { minLength: 1 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((code) =>
            fc.record({ personnel: amount, office: amount, projects: amount }).map((a) => ({ code, budget, ...a })),
          ),
        ),
      );
  return fc.tuple(subject(GENERAL, 'general'), subject(FUND, 'fund')).map(([general, fund]) => ({
    spending: [...general, ...fund.map((s) => ({ ...s, personnel: 0n, office: 0n }))],
  }));
}

type Cells = Readonly<Record<string, bigint>>;

/** Prints the year as a department's nine tables would show it in 万元. */
export function printYear({ spending }: ExactYear, subtotals: Subtotals, pack: CompiledPack): DisclosureDocument {
  const blank = blankDocument(pack, { department: '某某局', region: pack.pack.region, fiscalYear: 2023 });
  const general = spending.filter((s) => s.budget === 'general');
  const fund = spending.filter((s) => s.budget === 'fund');
  const rows: Readonly<Record<string, readonly TableRow[]>> = {
    income: codedRows(spending, (part) => ({ c1: all(part), c2: all(part) }), subtotals),
    expenditure: codedRows(spending, spent, subtotals),
    'general-budget': codedRows(general, spent, subtotals),
    'government-fund': codedRows(
      fund,
      (part) => ({ c2: all(part), c3: all(part), c4: basic(part), c5: projects(part) }),
      subtotals,
    ),
  };
  const fixed: Readonly<Record<string, Readonly<Record<string, Cells>>>> = {
    summary: {
      'general-budget-appropriation': { c1: all(general) },
      'government-fund-appropriation': { c1: all(fund) },
      ...byClass(spending, (part) => ({ c2: all(part) })),
      ...bothTotals({ c1: all(spending) }, { c2: all(spending) }),
    },
    'appropriation-summary': {
      'general-budget-appropriation': { c1: all(general) },
      'government-fund-appropriation': { c1: all(fund) },
      ...byClass(spending, (part) => byBudget(part)),
      ...bothTotals({ c1: all(spending) }, byBudget(spending)),
    },
    'basic-detail': economic(general),
  };
  const tables = blank.tables.map((table): TableContent => {
    const coded = rows[table.key];
    if (coded) return { ...table, rows: coded };
    return { ...table, emptyStatement: '说明：无。', rows: table.rows.map((row) => withCells(row, fixed[table.key])) };
  });
  return { ...blank, tables };
}

/** Every printed figure of a document, by its place. */
export function printedCells(document: DisclosureDocument) {
  return document.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      Object.entries(row.cells).map(([column, text]) => ({ table: table.key, row: row.key, column, text })),
    ),
  );
}

function codedRows(
  spending: readonly Spending[],
  cellsOf: (part: readonly Spending[]) => Cells,
  subtotals: Subtotals,
): readonly TableRow[] {
  const codes = [...new Set(spending.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))].sort();
  const below = (code: string) => spending.filter((s) => s.code.startsWith(code));
  const cells = (code: string): Readonly<Record<string, string>> => {
    if (subtotals === 'rounded' || code.length === 7) return print(cellsOf(below(code)));
    return sumOfPrinted(below(code).map((s) => print(cellsOf([s]))));
  };
  return [
    { key: TOTAL_ROW, code: null, name: '合计', cells: cells('') },
    ...codes.map((code) => ({ key: code, code, name: NAMES[code] ?? code, cells: cells(code) })),
  ];
}

function sumOfPrinted(rows: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const sum = (column: string) =>
    rows.reduce((total, row) => total.plus(Amount.of(row[column] ?? '0', '万元')), Amount.zero).format('万元');
  return Object.fromEntries(columns.map((column) => [column, sum(column)]));
}

function withCells(row: TableRow, cells: Readonly<Record<string, Cells>> = {}): TableRow {
  return { ...row, cells: print(cells[row.key] ?? {}) };
}

/** Nothing is left blank, anything else is rounded to 0.01 万元. */
function print(cells: Cells): Readonly<Record<string, string>> {
  const filled = Object.entries(cells).filter(([, fen]) => fen !== 0n);
  return Object.fromEntries(filled.map(([column, fen]) => [column, Amount.ofFen(fen).format('万元')]));
}

function bothTotals(income: Cells, expenditure: Cells): Readonly<Record<string, Cells>> {
  return {
    'income-total': income,
    'income-grand-total': income,
    'expenditure-total': expenditure,
    'expenditure-grand-total': expenditure,
  };
}

function byClass(
  spending: readonly Spending[],
  cellsOf: (part: readonly Spending[]) => Cells,
): Readonly<Record<string, Cells>> {
  const classes = [...new Set(spending.map(({ code }) => code.slice(0, 3)))];
  const of = (code: string) => spending.filter((s) => s.code.startsWith(code));
  return Object.fromEntries(classes.map((code) => [`class-${code}`, cellsOf(of(code))]));
}

function byBudget(part: readonly Spending[]): Cells {
  const of = (budget: Spending['budget']) => all(part.filter((s) => s.budget === budget));
  return { c2: all(part), c3: of('general'), c4: of('fund') };
}

function economic(general: readonly Spending[]): Readonly<Record<string, Cells>> {
  const personnel = sum(general.map((s) => s.personnel));
  const office = sum(general.map((s) => s.office));
  const half = (personnel / 20_000n) * 10_000n;
  return {
    '30101': { amount: half },
    '30107': { amount: personnel - half },
    '301': { amount: personnel },
    '30201': { amount: office },
    '302': { amount: office },
    'personnel-total': { amount: personnel },
    'public-total': { amount: office },
  };
}

const spent = (part: readonly Spending[]): Cells => ({ c1: all(part), c2: basic(part), c3: projects(part) });
const basic = (part: readonly Spending[]) => sum(part.map((s) => s.personnel + s.office));
const projects = (part: readonly Spending[]) => sum(part.map((s) => s.projects));
const all = (part: readonly Spending[]) => basic(part) + projects(part);
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
