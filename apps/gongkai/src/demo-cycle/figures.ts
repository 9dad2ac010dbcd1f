import { Amount } from '#kernel';
import type { DemoDepartment } from './demo-departments.js';
import type { Random } from './random.js';

/** What was spent under one 项, exact. */
export interface Spending {
  readonly code: string;
  readonly budget: 'general' | 'fund';
  readonly basic: Amount;
  readonly projects: Amount;
}

/** A year of one department, from which every table, sentence and form of its disclosure is drawn. */
export interface Figures {
  readonly spending: readonly Spending[];
  /** Basic expenditure by economic subject (经济分类, five digits). */
  readonly economic: ReadonlyMap<string, Amount>;
  /** 年初预算 and 上年决算 of the general budget. */
  readonly budgeted: Amount;
  readonly lastYear: Amount;
}

/** Basic expenditure under these 项 goes to exactly one economic subject. */
const PAIRED: Readonly<Record<string, string>> = {
  '2080505': '30108',
  '2101101': '30110',
  '2101103': '30111',
  '2210201': '30113',
  '2210202': '30102',
};
/** The other basic expenditure is spread over these, in parts of a hundred; the last takes the rest. */
const SHARES: readonly (readonly [string, bigint])[] = [
  ['30101', 34n],
  ['30103', 22n],
  ['30107', 18n],
  ['30201', 6n],
  ['30211', 3n],
  ['30217', 1n],
  ['30228', 4n],
  ['30231', 2n],
  ['30239', 10n],
];

/** Draws a year for the department: 元 and 分 at random, sums exact. */
export function drawFigures(department: DemoDepartment, random: Random): Figures {
  const own = department.subjects.map((code, at) =>
    general(code, at === 0 ? some(random, 300, 900) : Amount.zero, some(random, 20, 400)),
  );
  const usual = Object.keys(PAIRED).map((code) => general(code, some(random, 8, 60), Amount.zero));
  const fund: Spending[] = department.fundSubject
    ? [{ code: department.fundSubject, budget: 'fund', basic: Amount.zero, projects: some(random, 100, 900) }]
    : [];
  const spending = [...own, ...usual, ...fund].sort((a, b) => (a.code < b.code ? -1 : 1));
  const spent = total(spending.filter((s) => s.budget === 'general'));
  return {
    spending,
    economic: economicOf(spending),
    budgeted: spent.plus(some(random, 1, 60)),
    lastYear: spent.minus(some(random, 5, 90)),
  };
}

export function total(spending: readonly Spending[], of: 'all' | 'basic' | 'projects' = 'all'): Amount {
  return spending.reduce((sum, { basic, projects }) => {
    const withBasic = of === 'projects' ? sum : sum.plus(basic);
    return of === 'basic' ? withBasic : withBasic.plus(projects);
  }, Amount.zero);
}

function general(code: string, basic: Amount, projects: Amount): Spending {
  return { code, budget: 'general', basic, projects };
}

/** Between `low` and `high` 万元, to the 分. */
function some(random: Random, low: number, high: number): Amount {
  return Amount.ofFen(BigInt(random.between(low * 1_000_000, high * 1_000_000)));
}

function economicOf(spending: readonly Spending[]): Map<string, Amount> {
  const economic = new Map<string, Amount>();
  const add = (code: string, amount: Amount) => economic.set(code, (economic.get(code) ?? Amount.zero).plus(amount));
  let free = Amount.zero;
  for (const { code, basic } of spending) {
    const paired = PAIRED[code];
    if (paired) add(paired, basic);
    else free = free.plus(basic);
  }
  let left = free;
  for (const [code, share] of SHARES) {
    const part = Amount.ofFen((free.fen * share) / 100n);
    add(code, part);
    left = left.minus(part);
  }
  add('30239', left);
  return economic;
}
