import type { SentencePlace } from '#contracts';
import type { Figure } from '../figures/figure-book.js';
import { AMOUNT, BUDGET_CHANGE, CHANGE, COMPLETION, SHARE, UNCHANGED } from './form/forms.js';
import type { SentenceForm } from './form/pattern.js';
import { plainProse } from './plain-prose.js';
import type { Paragraph, Prose } from './prose.js';
import { shownFigure, textFigure } from './text-figure.js';

/** What the sentences of one section say about amounts, in the order in which they say it. */
export interface Claims {
  readonly amounts: readonly AmountClaim[];
  readonly changes: readonly ChangeClaim[];
  /** Against a budget, not against last year. */
  readonly budgetChanges: readonly ChangeClaim[];
  readonly shares: readonly ShareClaim[];
  readonly completions: readonly CompletionClaim[];
}

interface Claim {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly place: SentencePlace;
  /** As printed, without blanks. */
  readonly quote: string;
}

/** "本年收入合计 4345.99 万元" */
export interface AmountClaim extends Claim {
  readonly label: string;
  readonly printed: string;
  readonly figure: Figure;
  /** "2023 年度…" before the label; null where none stands there. */
  readonly year: number | null;
  /** What stands between the last mark and the year: a department's name, most often. */
  readonly owner: string;
  /** Followed by 其中 or 以下方面: the shares behind it are shares of it. */
  readonly isHead: boolean;
}

/** "与 2022 年度相比，…减少 4034.97 万元，下降 48.14%"; "…无增减变化" is a change of 0. */
export interface ChangeClaim extends Claim {
  readonly label: string;
  readonly year: number | null;
  readonly isRise: boolean;
  readonly printed: string;
  readonly difference: Figure;
  /** Null where the growth is not given as a percentage. */
  readonly rate: string | null;
  readonly growthIsRise: boolean | null;
  /** The amount that changed, where the text names it. */
  readonly amount: AmountClaim | null;
  /** Amounts before it in the paragraph: without a name, it may be any of them that changed. */
  readonly others: readonly AmountClaim[];
}

/** "基本支出 492.79 万元，占本年支出 11.3%" */
export interface ShareClaim extends Claim {
  readonly part: AmountClaim;
  readonly wholeLabel: string;
  /** What it may be a share of, nearest first: the sums above it, or the amounts of that name; none where only the tables can tell. */
  readonly wholes: readonly AmountClaim[];
  readonly rate: string;
}

/** "年初预算为 1321.47 万元，支出决算为 1288.89 万元，完成年初预算的 97.5%" */
export interface CompletionClaim extends Claim {
  /** What stands before the budget: "一般公共预算财政拨款支出", or the sentence's subjects. */
  readonly label: string;
  readonly before: string;
  readonly budgets: readonly { readonly kind: string; readonly printed: string; readonly figure: Figure }[];
  readonly printed: string;
  readonly actual: Figure;
  readonly of: string | null;
  readonly rate: string | null;
}

export function readClaims(prose: Prose, department: string): Claims {
  const owner = plainProse(department);
  // A form costs far more than a look for a word that all its sentences have.
  const paragraphsWith = (word: RegExp) => prose.paragraphs.filter(({ text }) => word.test(text));
  const amounts = prose.paragraphs.flatMap((paragraph) => readAmounts(paragraph, owner));
  return {
    amounts,
    changes: paragraphsWith(/[增减升降]/).flatMap((paragraph) =>
      readChanges(paragraph, owner, amounts, [CHANGE, UNCHANGED]),
    ),
    budgetChanges: paragraphsWith(/预算数?[^。;]*[增减升降]/).flatMap((paragraph) =>
      readChanges(paragraph, owner, amounts, [BUDGET_CHANGE]),
    ),
    shares: paragraphsWith(/占/).flatMap((paragraph) => readShares(paragraph, owner, amounts)),
    completions: paragraphsWith(/决算/).flatMap((paragraph) => readCompletions(paragraph, owner)),
  };
}

function readAmounts(paragraph: Paragraph, department: string): readonly AmountClaim[] {
  const matches = AMOUNT.read(paragraph.text);
  return matches.flatMap((match, i) => {
    const printed = match.groups?.amount ?? '';
    const figure = textFigure(printed);
    if (!figure) return [];
    const claim = claimOf(paragraph, match);
    const behind = paragraph.text.slice(claim.end, (matches[i + 1]?.index ?? paragraph.text.length) + OF_WHICH.length);
    const isOfTheYear = !ANOTHER.test(paragraph.text.slice(0, claim.start));
    const label = isOfTheYear ? labelOf(match.groups?.what ?? '', department) : '';
    const isHead = leadsToParts(behind) || leadsToParts(withoutChange(paragraph.text.slice(claim.end)));
    const { year, owner } = yearBefore(paragraph, match);
    return [{ label, printed: shownFigure(printed), figure, year, owner, isHead, ...claim }];
  });
}

/** "上年：收入合计 900 万元", "年初预算：…" stand before amounts that are in no table of the year. */
const ANOTHER = /((?<![与比较同])(上年|去年|上一年)度?(末|同期|决算数?)?|预算数?)[:,(]+$/;

function yearBefore(paragraph: Paragraph, { index = 0, groups }: RegExpMatchArray) {
  if (!groups?.what?.startsWith('年')) return { year: null, owner: '' };
  const [, owner = '', year] = /^(.*)(20\d\d)$/.exec(endBehind(/[,。;:\n]/, paragraph.text.slice(0, index))) ?? [];
  return { year: year === undefined ? null : Number(year), owner };
}

/** What a text ends with, behind the last of these marks. A search for the end alone would begin at every letter. */
function endBehind(mark: RegExp, text: string): string {
  let at = text.length;
  while (at > 0 && !mark.test(text[at - 1] ?? '')) at -= 1;
  return text.slice(at);
}

/** May begin the next amount's own words. */
const OF_WHICH = '其中';
const HEAD = /其中|以下方面|具体如下|构成如下/;
const HEAD_WITHIN = 200;
const HEAD_AT_ONCE = /^[,。;]?(其中|主要用于以下方面)/;

/** Is what stands behind an amount, up to the end of the sentence or right behind it, about its parts? */
function leadsToParts(behind: string): boolean {
  const end = behind.search(/[。;]/);
  const isWithin = HEAD.test(behind.slice(0, Math.min(end < 0 ? behind.length : end, HEAD_WITHIN)));
  return isWithin || HEAD_AT_ONCE.test(behind);
}

/** "…，比上年增加 5 万元，增长 2%" may stand between a sum and its parts. */
function withoutChange(behind: string): string {
  const change =
    /^[,(]?(与|比|较|同)[^。;]{0,40}(增加|减少|增长|下降|上升|降低)[^。;,]{0,30}(,[^。;,%]{0,8}[\d.]+%)?\)?/;
  return change.test(behind) ? behind.replace(change, '').slice(0, 12) : '';
}

function claimOf(paragraph: Paragraph, match: RegExpExecArray | RegExpMatchArray): Claim {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  return { paragraph, start, end, place: paragraph.placeOf(end - 1), quote: match[0].replace(/^[、)]/, '') };
}

const LEADING =
  /^(\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|年度|年(?![初末])|其中|本部门|本单位|我单位|我部门|全年|当年|[、.]|\)|\(|和|及|以及)/;
const TRAILING = /(为|共计|共|是|达到|达|总计为|均|各|分别)$/;

/** The words before a figure without year, department and the like: what the figure is called. */
export function labelOf(words: string, department: string): string {
  let label = department === '' ? words : words.replaceAll(department, '');
  while (LEADING.test(label)) label = label.replace(LEADING, '');
  while (TRAILING.test(label)) label = label.replace(TRAILING, '');
  return label;
}

const RISE = new Set(['增加', '增长', '上升', '增幅']);

function readChanges(
  paragraph: Paragraph,
  department: string,
  amounts: readonly AmountClaim[],
  forms: readonly SentenceForm[],
): readonly ChangeClaim[] {
  const matches = forms.flatMap((form) => form.read(paragraph.text));
  return matches.flatMap((match) => {
    const { prior, priorYear, what = '', direction = '', difference = '0万元', growth, rate } = match.groups ?? {};
    const figure = textFigure(difference);
    if (!figure) return [];
    const claim = claimOf(paragraph, match);
    const label = labelOf(what, department) || labelBefore(claim, department);
    const year = prior ?? priorYear;
    return [
      {
        label,
        year: year === undefined ? null : Number(year),
        isRise: RISE.has(direction),
        printed: shownFigure(difference),
        difference: figure,
        rate: rate ?? null,
        growthIsRise: growth === undefined ? null : RISE.has(growth),
        amount: amountThatChanged(claim, label, amounts),
        others: label === '' ? amountsBefore(claim, amounts) : [],
        ...claim,
      },
    ];
  });
}

/** "“三公”经费支出决算数比上年增加 5 万元": what changed is named before the comparison. */
function labelBefore({ paragraph, start }: Claim, department: string): string {
  const [words = ''] = /[^,。;:\d]*$/.exec(paragraph.text.slice(0, start)) ?? [];
  return labelOf(words.replace(/^[万亿]?元\)?/, ''), department);
}

/** The last amount of that name before it; without a name, the amount right before it. */
function amountThatChanged(change: Claim, label: string, amounts: readonly AmountClaim[]): AmountClaim | null {
  const before = amountsBefore(change, amounts);
  if (label !== '') return before.findLast((amount) => amount.label === label) ?? null;
  const last = before.at(-1);
  return last && /^[,(]?$/.test(change.paragraph.text.slice(last.end, change.start)) ? last : null;
}

function amountsBefore({ paragraph, start }: Claim, amounts: readonly AmountClaim[]): readonly AmountClaim[] {
  return amounts.filter((amount) => amount.paragraph === paragraph && amount.end <= start);
}

function readShares(paragraph: Paragraph, department: string, amounts: readonly AmountClaim[]): readonly ShareClaim[] {
  return SHARE.read(paragraph.text).flatMap((match) => {
    const { whole: words = '', share: rate = '' } = match.groups ?? {};
    const claim = claimOf(paragraph, match);
    const part = amounts.find(
      (amount) => amount.paragraph === paragraph && amount.start >= claim.start && amount.end <= claim.end,
    );
    if (!part) return [];
    const wholeLabel = labelOf(words, department).replace(/的$|^比(例|重)?$/, '');
    return [{ part, wholeLabel, wholes: wholesOf(part, wholeLabel, amounts), rate, ...claim }];
  });
}

/** The amounts before it that are called so; where the share names no whole, the sums under which it may stand. */
function wholesOf(part: AmountClaim, label: string, amounts: readonly AmountClaim[]): readonly AmountClaim[] {
  const before = amounts.slice(0, amounts.indexOf(part)).reverse();
  return before.filter((amount) => (label === '' ? amount.isHead : amount.label === label));
}

function readCompletions(paragraph: Paragraph, department: string): readonly CompletionClaim[] {
  let from = 0;
  return COMPLETION.read(paragraph.text).flatMap((match) => {
    const { first, firstAmount, second, secondAmount, actual = '', of, ofAmount, rate } = match.groups ?? {};
    const figure = textFigure(actual);
    if (!figure) return [];
    const claim = claimOf(paragraph, match);
    const before = paragraph.text.slice(from, claim.start);
    from = claim.end;
    const budgets = [
      [first, firstAmount],
      [second, secondAmount],
      [of, ofAmount],
    ].flatMap(([kind, printed]) => {
      const budget = printed === undefined ? null : textFigure(printed);
      return kind !== undefined && printed !== undefined && budget
        ? [{ kind, printed: shownFigure(printed), figure: budget }]
        : [];
    });
    const taken = /^支出(?=决算)/.exec(match[0])?.[0] ?? '';
    const label = labelOf(endBehind(/[,。;:\d]/, before.replace(/[。.]$/, '')) + taken, department);
    const printed = shownFigure(actual);
    return [{ label, before, budgets, printed, actual: figure, of: of ?? null, rate: rate ?? null, ...claim }];
  });
}
