import { AMOUNT, SHARE } from '../form/forms.js';
import { type ComposedParagraph, joined, type Part, paragraphOf } from './composed.js';
import { lockedBy, printPercent, type Quoted } from './quoted.js';
import { changeOf, ownAmount, type Telling } from './telling.js';

type Compose = (telling: Telling) => readonly ComposedParagraph[];

/** 总计 and how it changed. */
export function total(about: string, name: string): Compose {
  return (telling) => {
    const amount = telling.now.named(about, name);
    if (!amount) return [];
    return [paragraphOf([...ownAmount(telling, name, amount), '。', ...sentence(changeOf(telling, about, name))])];
  };
}

/** 合计, its parts with their shares, and how it changed. */
export function withShares(about: string, name: string, parts: readonly string[]): Compose {
  return (telling) => {
    const { now } = telling;
    const whole = now.named(about, name);
    if (!whole) return [];
    const shares = parts.flatMap((part) => shareOf(part, now.named(about, part), whole));
    const details = shares.length > 0 ? ['，其中：', ...joined(shares, '；')] : [];
    const head = [...ownAmount(telling, name, whole), ...details, '。'];
    return [paragraphOf([...head, ...sentence(changeOf(telling, about, name))])];
  };
}

export const INCOME_PARTS = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
export const EXPENDITURE_PARTS = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];

/** 财政拨款收、支总计, then each kind of appropriation beside last year. */
export function appropriation(telling: Telling): readonly ComposedParagraph[] {
  const about = 'appropriation-summary';
  const sum = total(about, '财政拨款收、支总计')(telling);
  const kinds = APPROPRIATIONS.flatMap((name) => {
    const amount = telling.now.named(about, name);
    const change = changeOf(telling, about, name, '');
    if (!amount || amount.fen === 0n) return [];
    return [[...AMOUNT.fill<Part>({ what: name, amount }), ...(change.length > 0 ? ['，', ...change] : [])]];
  });
  if (sum.length === 0 || kinds.length === 0) return sum;
  const head = `${telling.now.fiscalYear}年度财政拨款收入中，`;
  return [...sum, paragraphOf([head, ...joined(kinds, '；'), '。'])];
}

const APPROPRIATIONS = ['一般公共预算财政拨款收入', '政府性基金预算财政拨款收入', '国有资本经营预算财政拨款收入'];

const GENERAL = '一般公共预算财政拨款支出';

/** 一般公共预算财政拨款支出 as a share of all that was spent, and how it changed. */
export function overall(telling: Telling): readonly ComposedParagraph[] {
  const { now } = telling;
  const amount = now.named('general-budget', GENERAL);
  if (!amount) return [];
  const all = now.named('expenditure', ALL_EXPENDITURE);
  const [told] = all ? shareOf(GENERAL, amount, all, `${ALL_EXPENDITURE}的`) : [];
  const own = [`${now.fiscalYear}年度`, ...(told ?? AMOUNT.fill<Part>({ what: GENERAL, amount })), '。'];
  return [paragraphOf([...own, ...sentence(changeOf(telling, 'general-budget', GENERAL))])];
}

const ALL_EXPENDITURE = '本年支出合计';

/** "基本支出492.79万元，占11.34%": nothing where there is no such money, no share of what is not more than nothing. */
export function shareOf(what: string, amount: Quoted | null, of: Quoted, whole = ''): readonly (readonly Part[])[] {
  if (!amount || amount.fen === 0n) return [];
  const share = printPercent(amount.fen, of.fen);
  if (share === null) return [AMOUNT.fill<Part>({ what, amount })];
  return [SHARE.fill<Part>({ what, amount, whole, share: lockedBy(share, amount, of) })];
}

/** What there is to say, with its stop. */
export function sentence(parts: readonly Part[]): readonly Part[] {
  return parts.length > 0 ? [...parts, '。'] : [];
}
