import { AMOUNT, COMPLETION, LIST_HEAD } from '../form/forms.js';
import { type ComposedParagraph, joined, type Part, paragraphOf } from './composed.js';
import { lockedBy, type Quoted, type QuotedFigures } from './quoted.js';
import { ownAmount, type Telling } from './telling.js';
import { shareOf } from './totals.js';

const GENERAL = '一般公共预算财政拨款支出';

/** 一般公共预算财政拨款支出 by 类 */
export function byClass(telling: Telling): readonly ComposedParagraph[] {
  const { now } = telling;
  const whole = now.named('general-budget', GENERAL);
  if (!whole) return [];
  const shares = now
    .subjects('general-budget')
    .filter(({ code }) => code.length === 3)
    .flatMap(({ key, name }) => shareOf(`${name}（类）`, now.at([['general-budget', key, 'c1']]), whole));
  const details = shares.length > 0 ? ['，主要用于以下方面：', ...joined(shares, '；')] : [];
  return [paragraphOf([...ownAmount(telling, GENERAL, whole), ...details, '。'])];
}

/** 一般公共预算财政拨款支出, 基本支出 and 项目支出, then every 项 of it. */
export function byItem(telling: Telling): readonly ComposedParagraph[] {
  const { now } = telling;
  const whole = now.named('general-budget', GENERAL);
  if (!whole) return [];
  const halves = ['基本支出', '项目支出'].flatMap((what) => {
    const amount = now.named('general-budget', what);
    return amount ? [AMOUNT.fill<Part>({ what, amount })] : [];
  });
  const details = halves.length > 0 ? ['，其中：', ...joined(halves, '，')] : [];
  return [
    paragraphOf([...ownAmount(telling, GENERAL, whole), ...details, '。']),
    ...itemsOf('general-budget', 'c1', now),
  ];
}

/** A paragraph for each subject of the finest detail that has money: "1、…（类）…（款）…（项）。支出决算为…万元。" */
export function itemsOf(table: string, column: string, now: QuotedFigures): readonly ComposedParagraph[] {
  const subjects = now.subjects(table);
  const nameOf = new Map(subjects.map(({ code, name }) => [code, name]));
  const pathOf = (code: string) =>
    LEVELS.map(([length, level]) => {
      const name = code.length < length ? undefined : nameOf.get(code.slice(0, length));
      return name === undefined ? '' : `${name}（${level}）`;
    }).join('');
  return subjects
    .filter(({ code }) => !subjects.some((other) => other.code.length > code.length && other.code.startsWith(code)))
    .flatMap(({ code, key }) => {
      const actual = now.at([[table, key, column]]);
      return actual && actual.fen !== 0n ? [[pathOf(code), COMPLETION.fill<Part>({ actual })] as const] : [];
    })
    .map(([path, spent], i) => paragraphOf([`${i + 1}、${path}。`, ...spent, '。']));
}

const LEVELS = [
  [3, '类'],
  [5, '款'],
  [7, '项'],
] as const;

/** 一般公共预算财政拨款基本支出: its sum, then 人员经费 and 公用经费 with the economic subjects that have an amount. */
export function basic(telling: Telling): readonly ComposedParagraph[] {
  const { now } = telling;
  const what = '一般公共预算财政拨款基本支出';
  const sum = now.named('basic-detail', what);
  if (!sum) return [];
  const lists = (['人员经费', '公用经费'] as const).flatMap((name) => {
    const amount = now.named('basic-detail', name);
    return amount ? [paragraphOf([...listOf(name, amount, now), '。'])] : [];
  });
  return [paragraphOf([...ownAmount(telling, what, sum), lists.length > 0 ? '，其中：' : '。']), ...lists];
}

function listOf(what: '人员经费' | '公用经费', amount: Quoted, now: QuotedFigures): readonly Part[] {
  const names = now
    .subjects('basic-detail')
    .filter(({ code }) => code.length > 3 && /^30[13]/.test(code) === (what === '人员经费'))
    .flatMap(({ key, name }) => {
      const paid = now.at([['basic-detail', key, 'amount']]);
      return paid && paid.fen !== 0n ? [[lockedBy(name, paid)]] : [];
    });
  if (names.length === 0) return AMOUNT.fill<Part>({ what, amount });
  return [...LIST_HEAD.fill<Part>({ what, amount }), ...joined(names, '、')];
}
