import { NONE } from '../form/forms.js';
import type { Part } from './composed.js';
import type { QuotedFigures } from './quoted.js';

/** What a department has none of when a table is empty. */
const NOTHING_OF: Readonly<Record<string, string>> = {
  summary: '收入和支出',
  income: '收入',
  expenditure: '支出',
  'appropriation-summary': '财政拨款收入和支出',
  'general-budget': '一般公共预算财政拨款支出',
  'basic-detail': '一般公共预算财政拨款基本支出',
  'government-fund': '政府性基金预算财政拨款收入和支出',
  'state-capital': '国有资本经营预算财政拨款收入和支出',
  'three-public': '财政拨款“三公”经费支出',
};

/** "本部门2023年度无政府性基金预算财政拨款收入和支出。": null unless the table is there and empty. */
export function noneOf(table: string, now: QuotedFigures): readonly Part[] | null {
  const what = NOTHING_OF[table];
  if (what === undefined || !now.isEmpty(table)) return null;
  return NONE.fill<Part>({ year: `${now.fiscalYear}`, what });
}
