import { AMOUNT } from '../form/forms.js';
import { type ComposedParagraph, joined, type Part, paragraphOf } from './composed.js';
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
  const items = itemsOf(about, 'c3', telling);
  if (amounts.length === 0 || !items) return [];
  return [
    paragraphOf([
      `${now.fiscalYear}年度`,
      ...joined(amounts, '，'),
      '。',
      ...sentence(changeOf(telling, about, '本年支出')),
    ]),
    ...items,
  ];
}

export function stateCapital(telling: Telling): readonly ComposedParagraph[] {
  const about = 'state-capital';
  const what = '国有资本经营预算财政拨款支出';
  const { now } = telling;
  const amount = now.named(about, what);
  const items = itemsOf(about, 'c1', telling);
  if (!amount || !items) return [];
  const own = [`${now.fiscalYear}年度`, ...AMOUNT.fill<Part>({ what, amount }), '。'];
  return [paragraphOf([...own, ...sentence(changeOf(telling, about, what))]), ...items];
}
