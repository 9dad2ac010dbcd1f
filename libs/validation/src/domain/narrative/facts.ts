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
      '收入总计、支出总计',
      '收入、支出决算总计',
      '收入支出总体',
    ],
    cells: GRAND_TOTAL,
  },
  // With or without what was carried in: regions differ.
  { about: ['summary'], names: ['总收入'], cells: [...GRAND_TOTAL, ...INCOME_TOTAL] },
  { about: ['summary'], names: ['总支出'], cells: [...GRAND_TOTAL, ...EXPENDITURE_TOTAL] },
  {
    about: ['summary'],
    names: ['使用非财政拨款结余', '使用非财政拨款结余（含专用结余）'],
    cells: [['summary', 'non-appropriation-surplus-used', 'c1']],
  },
  {
    about: ['summary'],
    names: ['年初结转和结余', '年初结转结余', '上年结转和结余', '上年结转结余'],
    cells: [['summary', 'opening-carry-over', 'c1']],
  },
  { about: ['summary'], names: ['结余分配'], cells: [['summary', 'surplus-distribution', 'c2']] },
  {
    about: ['summary'],
    names: ['年末结转和结余', '年末结转结余'],
    cells: [['summary', 'closing-carry-over', 'c2']],
  },
  { about: ['summary', 'income'], names: ['本年收入合计', '收入合计', '本年收入'], cells: INCOME_TOTAL },
  { about: ['summary', 'expenditure'], names: ['本年支出合计', '支出合计', '本年支出'], cells: EXPENDITURE_TOTAL },
  { about: ['income', 'summary'], names: ['财政拨款收入'], cells: [['income', 'total', 'c2']] },
  { about: ['income', 'summary'], names: ['上级补助收入'], cells: [['income', 'total', 'c3']] },
  { about: ['income', 'summary'], names: ['事业收入'], cells: [['income', 'total', 'c4']] },
  { about: ['income', 'summary'], names: ['经营收入'], cells: [['income', 'total', 'c5']] },
  { about: ['income', 'summary'], names: ['附属单位上缴收入'], cells: [['income', 'total', 'c6']] },
  { about: ['income', 'summary'], names: ['其他收入'], cells: [['income', 'total', 'c7']] },
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
      '财政拨款收入支出总体',
    ],
    cells: APPROPRIATION_GRAND_TOTAL,
  },
  {
    about: ['appropriation-summary', 'general-budget', 'income', 'summary'],
    names: ['一般公共预算财政拨款收入'],
    cells: [
      ['appropriation-summary', 'general-budget-appropriation', 'c1'],
      ['summary', 'general-budget-appropriation', 'c1'],
    ],
  },
  {
    about: ['appropriation-summary', 'income', 'summary'],
    names: ['政府性基金预算财政拨款收入'],
    cells: [
      ['appropriation-summary', 'government-fund-appropriation', 'c1'],
      ['summary', 'government-fund-appropriation', 'c1'],
    ],
  },
  {
    about: ['appropriation-summary', 'income', 'summary'],
    names: ['国有资本经营预算财政拨款收入'],
    cells: [
      ['appropriation-summary', 'state-capital-appropriation', 'c1'],
      ['summary', 'state-capital-appropriation', 'c1'],
    ],
  },
  {
    about: ['appropriation-summary'],
    names: ['年初财政拨款结转和结余', '年初财政拨款结转结余'],
    cells: [['appropriation-summary', 'opening-carry-over', 'c1']],
  },
  {
    about: ['appropriation-summary'],
    names: ['本年财政拨款收入'],
    cells: [['appropriation-summary', 'income-total', 'c1']],
  },
  {
    about: ['appropriation-summary'],
    names: ['本年财政拨款支出'],
    cells: [['appropriation-summary', 'expenditure-total', 'c2']],
  },
  {
    about: ['appropriation-summary'],
    names: ['年末财政拨款结转和结余', '年末财政拨款结转结余'],
    cells: [['appropriation-summary', 'closing-carry-over', 'c2']],
  },
  {
    about: GENERAL_SECTIONS,
    names: ['一般公共预算财政拨款支出', '一般公共预算支出', '一般公共预算财政拨款总支出'],
    cells: GENERAL,
  },
  // Of the general budget alone, or of all three: regions differ.
  {
    about: ['general-budget'],
    names: ['财政拨款支出'],
    cells: [...GENERAL, ['appropriation-summary', 'expenditure-total', 'c2']],
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
    names: ['本年支出', '政府性基金预算财政拨款支出', '政府性基金预算财政拨款本年支出', '政府性基金预算支出'],
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
    names: ['国有资本经营预算财政拨款支出', '国有资本经营预算支出', '国有资本经营预算财政拨款本年支出'],
    cells: [['state-capital', 'total', 'c1']],
  },
];

/**
 * The three public expenses: budget and final figure of each in the pack's columns c1–c6 and c7–c12. Names without the
 * 支出 and 决算 that may follow any of them.
 */
const THREE_PUBLIC: readonly (readonly [names: readonly string[], budget: string, actual: string])[] = [
  [
    [
      '“三公”经费财政拨款',
      '“三公”经费',
      '财政拨款“三公”经费',
      '一般公共预算财政拨款“三公”经费',
      '一般公共预算财政拨款安排的“三公”经费',
    ],
    'c1',
    'c7',
  ],
  [['因公出国（境）费', '因公出国（境）费用', '因公出国（境）经费', '因公出国（境）'], 'c2', 'c8'],
  [
    [
      '公务用车购置及运行费',
      '公务用车购置及运行维护费',
      '公务用车购置和运行费',
      '公务用车购置和运行维护费',
      '公务用车购置及运行维护',
    ],
    'c3',
    'c9',
  ],
  [['公务用车购置费', '公务用车购置'], 'c4', 'c10'],
  [['公务用车运行费', '公务用车运行维护费', '公务用车运行', '公务用车运行维护'], 'c5', 'c11'],
  [['公务接待费'], 'c6', 'c12'],
];

const BY_NAME = new Map<string, readonly FactCell[]>();
for (const { about, names, cells } of FACTS)
  for (const table of about) for (const name of names) BY_NAME.set(`${table} ${plainProse(name)}`, cells);
const EXPENSES = new Map(
  THREE_PUBLIC.flatMap(([names, budget, actual]) => names.map((name) => [plainProse(name), { budget, actual }])),
);

function expenseCalled(label: string) {
  return EXPENSES.get(label.replace(/(支出)?(决算)?数?$/, ''));
}

/** The cells that a label stands for in a section about a table; none where the label is not one of the known words. */
export function factCells(label: string, about: string): readonly FactCell[] {
  const expense = about === 'three-public' ? expenseCalled(label) : undefined;
  if (expense) return [['three-public', 'value', expense.actual]];
  return BY_NAME.get(`${about} ${label}`) ?? BY_NAME.get(`${about} ${label.replace(/决算数?$/, '')}`) ?? [];
}

/** The budget of one of the three public expenses. */
export function threePublicBudget(label: string): FactCell | null {
  const expense = expenseCalled(label);
  return expense ? ['three-public', 'value', expense.budget] : null;
}

/** Names of sums that only shares call so, with or without what was carried in. */
const WHOLES: Readonly<Record<string, readonly FactCell[]>> = {
  总收入: [...INCOME_TOTAL, ...GRAND_TOTAL],
  收入总额: [...INCOME_TOTAL, ...GRAND_TOTAL],
  总支出: [...EXPENDITURE_TOTAL, ...GRAND_TOTAL],
  支出总额: [...EXPENDITURE_TOTAL, ...GRAND_TOTAL],
};

/** Names of sums that are called so in any section: what a share is of. */
export function factCellsAnywhere(label: string): readonly FactCell[] {
  const whole = WHOLES[label];
  if (whole) return whole;
  for (const about of ['income', 'expenditure', 'general-budget', 'basic-detail']) {
    const cells = factCells(label, about);
    if (cells.length > 0 && /^(本年|一般公共预算)/.test(label)) return cells;
  }
  return [];
}
