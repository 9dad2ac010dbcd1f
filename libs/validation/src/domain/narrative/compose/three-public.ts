import { factCells, threePublicBudget } from '../facts.js';
import { COMPLETION } from '../form/forms.js';
import { plainProse } from '../plain-prose.js';
import { type ComposedParagraph, type Part, paragraphOf, written } from './composed.js';
import { lockedBy, printPercent } from './quoted.js';
import { changeOf, type Telling } from './telling.js';
import { sentence } from './totals.js';
import { NO_ITEM } from './typed.js';
import { tellsChange } from './typed-change.js';
import type { TypedItem } from './typed-item.js';

const ALL_THREE = '“三公”经费财政拨款支出';

const ITEMS = [
  ['1、', '因公出国（境）费'],
  ['2、', '公务用车购置及运行维护费'],
  ['（1）', '公务用车购置费'],
  ['（2）', '公务用车运行维护费'],
  ['3、', '公务接待费'],
] as const;

/** “三公”经费 as a whole: budget, final figure, completion, and how it changed. */
export function threePublic(telling: Telling): readonly ComposedParagraph[] {
  const told = executed(telling, ALL_THREE);
  if (!told) return [];
  const remarks = [ALL_THREE, ...ITEMS.map(([, name]) => name)].flatMap((name) => remarksOn(telling, name));
  return [paragraphOf([`${telling.now.fiscalYear}年度`, ...told, ...remarks, ...changeOfThree(telling, ALL_THREE)])];
}

/** Each of the “三公”经费 in a paragraph of its own. */
export function threePublicItems(telling: Telling): readonly ComposedParagraph[] {
  return ITEMS.flatMap(([number, name]) => {
    const told = executed(telling, name);
    if (!told) return [];
    return [paragraphOf([number, ...told, ...remarksOn(telling, name), ...changeOfThree(telling, name)])];
  });
}

function changeOfThree(telling: Telling, name: string): readonly Part[] {
  return sentence(changeOf(telling, 'three-public', name));
}

/** What the person wrote behind the figures of one of them, such as how many cars and guests there were. */
function remarksOn(telling: Telling, name: string): readonly Part[] {
  return written(typedOn(telling, name).remarks);
}

function typedOn({ section, typed }: Telling, name: string): TypedItem {
  const [of] = factCells(plainProse(name), 'three-public');
  return of ? typed.item(section, of) : NO_ITEM;
}

/** "…预算为1.00万元，支出决算为0.90万元，完成预算的90.00%": without a rate where there was no budget. */
function executed(telling: Telling, name: string): readonly Part[] | null {
  const { now } = telling;
  const planned = threePublicBudget(plainProse(name));
  const budget = planned && now.at([planned]);
  const actual = now.named('three-public', name);
  if (!budget || !actual) return null;
  const rate = printPercent(actual.fen, budget.fen);
  const completion: Readonly<Record<string, Part>> =
    rate === null ? {} : { of: '预算', rate: lockedBy(rate, actual, budget) };
  const { rest } = typedOn(telling, name);
  // How it changed is a sentence of its own.
  const kept = tellsChange(rest) ? '' : rest;
  const spent = COMPLETION.fill<Part>({ first: '预算', firstAmount: budget, actual, ...completion });
  return [name, ...spent, ...written(kept), '。'];
}
