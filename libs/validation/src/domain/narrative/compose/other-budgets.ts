import { threePublicBudget } from '../facts.js';
import { AMOUNT, COMPLETION } from '../form/forms.js';
import { plainProse } from '../plain-prose.js';
import { type ComposedParagraph, joined, type Part, paragraphOf } from './composed.js';
import { lockedBy, printPercent } from './quoted.js';
import { itemsOf } from './subjects.js';
import { changeOf, type Telling } from './telling.js';
import { sentence } from './totals.js';

/** 政府性基金: what came in, what was spent and what is left, then every 项. */
export function governmentFund(telling: Telling): readonly ComposedParagraph[] {
  const about = 'government-fund';
  const { now } = telling;
  const amounts = ['年初结转和结余', '本年收入', '本年支出', '年末结转和结余'].flatMap((what, i) => {
    const amount = now.named(about, what);
    const name = i === 0 ? `政府性基金预算财政拨款${what}` : what;
    return amount ? [AMOUNT.fill<Part>({ what: name, amount })] : [];
  });
  if (amounts.length === 0) return [];
  return [
    paragraphOf([
      `${now.fiscalYear}年度`,
      ...joined(amounts, '，'),
      '。',
      ...sentence(changeOf(telling, about, '本年支出')),
    ]),
    ...itemsOf(about, 'c3', now),
  ];
}

export function stateCapital(telling: Telling): readonly ComposedParagraph[] {
  const about = 'state-capital';
  const what = '国有资本经营预算财政拨款支出';
  const { now } = telling;
  const amount = now.named(about, what);
  if (!amount) return [];
  const own = [`${now.fiscalYear}年度`, ...AMOUNT.fill<Part>({ what, amount }), '。'];
  return [paragraphOf([...own, ...sentence(changeOf(telling, about, what))]), ...itemsOf(about, 'c1', now)];
}

const ALL_THREE = '“三公”经费财政拨款支出';

/** “三公”经费 as a whole: budget, final figure, completion, and how it changed. */
export function threePublic(telling: Telling): readonly ComposedParagraph[] {
  const told = executed(telling, ALL_THREE);
  if (!told) return [];
  return [
    paragraphOf([
      `${telling.now.fiscalYear}年度`,
      ...told,
      '。',
      ...sentence(changeOf(telling, 'three-public', ALL_THREE)),
    ]),
  ];
}

const ITEMS = [
  ['1、', '因公出国（境）费'],
  ['2、', '公务用车购置及运行维护费'],
  ['（1）', '公务用车购置费'],
  ['（2）', '公务用车运行维护费'],
  ['3、', '公务接待费'],
] as const;

/** Each of the “三公”经费 in a paragraph of its own. */
export function threePublicItems(telling: Telling): readonly ComposedParagraph[] {
  return ITEMS.flatMap(([number, name]) => {
    const told = executed(telling, name);
    return told ? [paragraphOf([number, ...told, '。', ...sentence(changeOf(telling, 'three-public', name))])] : [];
  });
}

/** "…预算为1.00万元，支出决算为0.90万元，完成预算的90.00%": without a rate where there was no budget. */
function executed({ now }: Telling, name: string): readonly Part[] | null {
  const planned = threePublicBudget(plainProse(name));
  const budget = planned && now.at([planned]);
  const actual = now.named('three-public', name);
  if (!budget || !actual) return null;
  const rate = printPercent(actual.fen, budget.fen);
  const completion: Readonly<Record<string, Part>> =
    rate === null ? {} : { of: '预算', rate: lockedBy(rate, actual, budget) };
  return [name, ...COMPLETION.fill<Part>({ first: '预算', firstAmount: budget, actual, ...completion })];
}
