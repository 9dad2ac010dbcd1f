import { exactIn } from '../../describe.js';
import { AMOUNT, COMPLETION, LIST_HEAD } from '../form/forms.js';
import { type ComposedParagraph, free, joined, type Part, paragraphOf, written } from './composed.js';
import { lockedBy, printPercent, type Quoted, type QuotedFigures } from './quoted.js';
import { ownAmount, type Telling } from './telling.js';
import { shareOf } from './totals.js';
import type { TypedItem } from './typed-item.js';

const GENERAL = '一般公共预算财政拨款支出';

/** 一般公共预算财政拨款支出 by 类 */
export function byClass(telling: Telling): readonly ComposedParagraph[] {
  const { now } = telling;
  const whole = now.named('general-budget', GENERAL);
  const subjects = now.subjects('general-budget');
  if (!whole || !subjects) return [];
  const shares = subjects
    .filter(({ code }) => code.length === 3)
    .flatMap(({ key, name }) => shareOf(`${name}（类）`, now.at([['general-budget', key, 'c1']]), whole));
  const details = shares.length > 0 ? ['，主要用于以下方面：', ...joined(shares, '；')] : [];
  return [paragraphOf([...ownAmount(telling, GENERAL, whole), ...details, '。'])];
}

/** 一般公共预算财政拨款支出, 基本支出 and 项目支出, then every 项 of it. */
export function byItem(telling: Telling): readonly ComposedParagraph[] {
  const { now, typed, section } = telling;
  const whole = now.named('general-budget', GENERAL);
  const items = itemsOf('general-budget', 'c1', telling);
  if (!whole || !items) return [];
  const item = typed.item(section, ['general-budget', 'total', 'c1']);
  const halves = ['基本支出', '项目支出'].flatMap((what) => {
    const amount = now.named('general-budget', what);
    return amount ? [AMOUNT.fill<Part>({ what, amount })] : [];
  });
  const head =
    item.budgets.length > 0
      ? [`${now.fiscalYear}年度${GENERAL}`, ...spent(whole, item)]
      : [...ownAmount(telling, GENERAL, whole), '。'];
  const details = halves.length > 0 ? ['其中：', ...joined(halves, '，'), '。'] : [];
  return [paragraphOf([...head, ...details]), ...items];
}

/**
 * A paragraph for each subject of the finest detail that has money: "1、…（类）…（款）…（项）。支出决算为…万元。"; null
 * where the names of subjects are lost.
 */
export function itemsOf(
  table: string,
  column: string,
  { section, now, typed }: Telling,
): readonly ComposedParagraph[] | null {
  const subjects = now.subjects(table);
  if (!subjects) return null;
  const nameOf = new Map(subjects.map(({ code, name }) => [code, name]));
  const pathOf = (code: string) =>
    LEVELS.map(([length, level]) => {
      const name = code.length < length ? undefined : nameOf.get(code.slice(0, length));
      return name === undefined ? '' : `${name}（${level}）`;
    }).join('');
  return subjects
    .filter(({ code }) => !subjects.some((other) => other.code.length > code.length && other.code.startsWith(code)))
    .flatMap(({ code, key }) => {
      const of = [table, key, column] as const;
      const actual = now.at([of]);
      return actual && actual.fen !== 0n ? [{ path: pathOf(code), actual, item: typed.item(section, of) }] : [];
    })
    .map(({ path, actual, item }, i) =>
      paragraphOf([`${i + 1}、${path}。`, free(item.purpose), ...spent(actual, item)]),
    );
}

/** "年初预算为…万元，支出决算为…万元，完成年初预算的…%。": the budgets are the person's, whatever they remarked stands behind. */
function spent(actual: Quoted, { budgets, completionOf, rest, remarks }: TypedItem): readonly Part[] {
  const [first, second] = budgets;
  const planned = budgets.find(({ kind }) => kind === completionOf) ?? (budgets.length === 1 ? first : undefined);
  const rate = completionOf !== null && planned ? printPercent(actual.fen, planned.figure.value) : null;
  const values: Readonly<Record<string, Part>> = {
    actual,
    ...(first && { first: first.kind, firstAmount: free(inWan(first)) }),
    ...(second && { second: second.kind, secondAmount: free(inWan(second)) }),
    ...(completionOf !== null && rate !== null && { of: completionOf, rate: lockedBy(rate, actual) }),
  };
  return [...COMPLETION.fill<Part>(values), ...written(rest), '。', ...written(remarks)];
}

/** As the person wrote it; one that was written in 元 or 亿元, exactly in 万元. */
function inWan({ printed, figure }: TypedItem['budgets'][number]): string {
  return printed.endsWith('元') ? exactIn('万元', figure.value) : printed;
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
  const names = (now.subjects('basic-detail') ?? [])
    .filter(({ code }) => code.length > 3 && /^30[13]/.test(code) === (what === '人员经费'))
    .flatMap(({ key, name }) => {
      const paid = now.at([['basic-detail', key, 'amount']]);
      return paid && paid.fen !== 0n ? [[lockedBy(name, paid)]] : [];
    });
  if (names.length === 0) return AMOUNT.fill<Part>({ what, amount });
  return [...LIST_HEAD.fill<Part>({ what, amount }), ...joined(names, '、')];
}
