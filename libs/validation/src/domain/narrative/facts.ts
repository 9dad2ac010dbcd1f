import { plainProse } from './plain-prose.js';

/** A cell of the nine tables under the keys that every pack uses for it. */
export type FactCell = readonly [table: string, row: string, column: string];

/** What sentences call a figure of the tables. */
interface Fact {
  /** Sections, by the table they explain, in which the names mean this. */
  readonly about: readonly string[];
  readonly names: readonly string[];
  /** Any of them is right: the same amount stands in several tables. */
  readonly cells: readonly FactCell[];
}

const INCOME_TOTAL: readonly FactCell[] = [
  ['income', 'total', 'c1'],
  ['summary', 'income-total', 'c1'],
];
const EXPENDITURE_TOTAL: readonly FactCell[] = [
  ['expenditure', 'total', 'c1'],
  ['summary', 'expenditure-total', 'c2'],
];
const GRAND_TOTAL: readonly FactCell[] = [
  ['summary', 'income-grand-total', 'c1'],
  ['summary', 'expenditure-grand-total', 'c2'],
];
const APPROPRIATION_GRAND_TOTAL: readonly FactCell[] = [
  ['appropriation-summary', 'income-grand-total', 'c1'],
  ['appropriation-summary', 'expenditure-grand-total', 'c2'],
];
const GENERAL: readonly FactCell[] = [
  ['general-budget', 'total', 'c1'],
  ['appropriation-summary', 'expenditure-total', 'c3'],
];
const GENERAL_SECTIONS = ['general-budget', 'basic-detail', 'appropriation-summary'];

/** The nation-wide words of 情况说明 for figures of the nine tables (财政部 部门决算公开 template; seen in every region). */
const FACTS: readonly Fact[] = [
  {
    about: ['summary'],
    names: [
      '收、支总计',
      '收支总计',
      '收入支出总计',
      '收入、支出总计',
      '收入总计',
      '支出总计',
      '收支决算总计',
      '收、支决算总计',
    ],
    cells: GRAND_TOTAL,
  },
  { about: ['summary', 'income'], names: ['本年收入合计', '收入合计', '本年收入'], cells: INCOME_TOTAL },
  { about: ['summary', 'expenditure'], names: ['本年支出合计', '支出合计', '本年支出'], cells: EXPENDITURE_TOTAL },
  { about: ['income'], names: ['财政拨款收入'], cells: [['income', 'total', 'c2']] },
  { about: ['income'], names: ['上级补助收入'], cells: [['income', 'total', 'c3']] },
  { about: ['income'], names: ['事业收入'], cells: [['income', 'total', 'c4']] },
  { about: ['income'], names: ['经营收入'], cells: [['income', 'total', 'c5']] },
  { about: ['income'], names: ['附属单位上缴收入'], cells: [['income', 'total', 'c6']] },
  { about: ['income'], names: ['其他收入'], cells: [['income', 'total', 'c7']] },
  { about: ['expenditure'], names: ['基本支出'], cells: [['expenditure', 'total', 'c2']] },
  { about: ['expenditure'], names: ['项目支出'], cells: [['expenditure', 'total', 'c3']] },
  { about: ['expenditure'], names: ['上缴上级支出'], cells: [['expenditure', 'total', 'c4']] },
  { about: ['expenditure'], names: ['经营支出'], cells: [['expenditure', 'total', 'c5']] },
  { about: ['expenditure'], names: ['对附属单位补助支出'], cells: [['expenditure', 'total', 'c6']] },
  {
    about: ['appropriation-summary'],
    names: [
      '财政拨款收、支总计',
      '财政拨款收支总计',
      '财政拨款收入支出总计',
      '财政拨款收入、支出总计',
      '财政拨款收入总计',
      '财政拨款支出总计',
    ],
    cells: APPROPRIATION_GRAND_TOTAL,
  },
  {
    about: ['appropriation-summary'],
    names: ['一般公共预算财政拨款收入'],
    cells: [
      ['appropriation-summary', 'general-budget-appropriation', 'c1'],
      ['summary', 'general-budget-appropriation', 'c1'],
    ],
  },
  {
    about: ['appropriation-summary'],
    names: ['政府性基金预算财政拨款收入'],
    cells: [
      ['appropriation-summary', 'government-fund-appropriation', 'c1'],
      ['summary', 'government-fund-appropriation', 'c1'],
    ],
  },
  {
    about: ['appropriation-summary'],
    names: ['国有资本经营预算财政拨款收入'],
    cells: [
      ['appropriation-summary', 'state-capital-appropriation', 'c1'],
      ['summary', 'state-capital-appropriation', 'c1'],
    ],
  },
  {
    about: GENERAL_SECTIONS,
    names: ['一般公共预算财政拨款支出', '一般公共预算财政拨款支出决算', '一般公共预算支出'],
    cells: GENERAL,
  },
  {
    about: ['general-budget'],
    names: ['基本支出', '一般公共预算基本支出'],
    cells: [['general-budget', 'total', 'c2']],
  },
  {
    about: ['general-budget'],
    names: ['项目支出', '一般公共预算项目支出', '一般公共预算财政拨款项目支出'],
    cells: [['general-budget', 'total', 'c3']],
  },
  {
    about: ['basic-detail'],
    names: ['一般公共预算财政拨款基本支出', '一般公共预算基本支出', '基本支出'],
    cells: [['general-budget', 'total', 'c2']],
  },
  { about: ['basic-detail'], names: ['人员经费', '人员支出'], cells: [['basic-detail', 'personnel-total', 'amount']] },
  {
    about: ['basic-detail'],
    names: ['公用经费', '日常公用经费', '公用支出'],
    cells: [['basic-detail', 'public-total', 'amount']],
  },
  {
    about: ['government-fund'],
    names: ['年初结转和结余', '年初结转结余', '政府性基金预算财政拨款年初结转和结余'],
    cells: [['government-fund', 'total', 'c1']],
  },
  {
    about: ['government-fund'],
    names: ['本年收入', '政府性基金预算财政拨款收入', '政府性基金预算财政拨款本年收入'],
    cells: [['government-fund', 'total', 'c2']],
  },
  {
    about: ['government-fund'],
    names: ['本年支出', '政府性基金预算财政拨款支出', '政府性基金预算财政拨款本年支出'],
    cells: [['government-fund', 'total', 'c3']],
  },
  { about: ['government-fund'], names: ['基本支出'], cells: [['government-fund', 'total', 'c4']] },
  { about: ['government-fund'], names: ['项目支出'], cells: [['government-fund', 'total', 'c5']] },
  {
    about: ['government-fund'],
    names: ['年末结转和结余', '年末结转结余'],
    cells: [['government-fund', 'total', 'c6']],
  },
  {
    about: ['state-capital'],
    names: ['国有资本经营预算财政拨款支出', '国有资本经营预算财政拨款本年支出', '本年支出'],
    cells: [['state-capital', 'total', 'c1']],
  },
];

/** The three public expenses: budget and final figure of each in the pack's columns c1–c6 and c7–c12. */
const THREE_PUBLIC: readonly (readonly [names: readonly string[], budget: string, actual: string])[] = [
  [
    ['“三公”经费财政拨款支出', '“三公”经费', '财政拨款“三公”经费支出', '“三公”经费支出', '财政拨款“三公”经费'],
    'c1',
    'c7',
  ],
  [['因公出国（境）费', '因公出国（境）费用', '因公出国（境）费支出'], 'c2', 'c8'],
  [
    ['公务用车购置及运行费', '公务用车购置及运行维护费', '公务用车购置及运行费支出', '公务用车购置及运行维护费支出'],
    'c3',
    'c9',
  ],
  [['公务用车购置费', '公务用车购置支出', '公务用车购置费支出'], 'c4', 'c10'],
  [
    ['公务用车运行费', '公务用车运行维护费', '公务用车运行支出', '公务用车运行维护费支出', '公务用车运行费支出'],
    'c5',
    'c11',
  ],
  [['公务接待费', '公务接待费支出'], 'c6', 'c12'],
];

const BY_NAME = new Map<string, readonly FactCell[]>();
for (const { about, names, cells } of FACTS)
  for (const table of about) for (const name of names) BY_NAME.set(`${table} ${plainProse(name)}`, cells);
for (const [names, , actual] of THREE_PUBLIC)
  for (const name of names) BY_NAME.set(`three-public ${plainProse(name)}`, [['three-public', 'value', actual]]);

/** The cells that a label stands for in a section about a table; none where the label is not one of the known words. */
export function factCells(label: string, about: string): readonly FactCell[] {
  return BY_NAME.get(`${about} ${label}`) ?? [];
}

const BUDGETS = new Map(THREE_PUBLIC.flatMap(([names, budget]) => names.map((name) => [plainProse(name), budget])));

/** The budget of one of the three public expenses. */
export function threePublicBudget(label: string): FactCell | null {
  const column = BUDGETS.get(label);
  return column === undefined ? null : ['three-public', 'value', column];
}

/** Names of sums that are called so in any section: what a share is of. */
export function factCellsAnywhere(label: string): readonly FactCell[] {
  for (const about of ['income', 'expenditure', 'general-budget', 'basic-detail']) {
    const cells = factCells(label, about);
    if (cells.length > 0 && /^(本年|一般公共预算)/.test(label)) return cells;
  }
  return [];
}
