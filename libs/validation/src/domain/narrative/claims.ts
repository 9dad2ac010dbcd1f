import type { SentencePlace } from '#contracts';
import type { Figure } from '../figures/figure-book.js';
import { AMOUNT, CHANGE, COMPLETION, SHARE, UNCHANGED } from './form/forms.js';
import { plainProse } from './plain-prose.js';
import type { Paragraph, Prose } from './prose.js';
import { textFigure } from './text-figure.js';

/** What the sentences of one section say about amounts, in the order in which they say it. */
export interface Claims {
  readonly amounts: readonly AmountClaim[];
  readonly changes: readonly ChangeClaim[];
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
    changes: paragraphsWith(/[增减升降]/).flatMap((paragraph) => readChanges(paragraph, owner, amounts)),
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
    const behind = paragraph.text.slice(claim.end, matches[i + 1]?.index ?? paragraph.text.length);
    const label = labelOf(match.groups?.what ?? '', department);
    return [{ ...claim, label, printed, figure, ...yearBefore(paragraph, match), isHead: HEAD.test(behind) }];
  });
}

const YEAR_BEFORE = /([^,。;:\n]*)(20\d\d)$/;

function yearBefore(paragraph: Paragraph, { index = 0, groups }: RegExpMatchArray) {
  if (!groups?.what?.startsWith('年')) return { year: null, owner: '' };
  const [, owner = '', year] = YEAR_BEFORE.exec(paragraph.text.slice(0, index)) ?? [];
  return { year: year === undefined ? null : Number(year), owner };
}

const HEAD = /^[^。;]{0,200}(其中|以下方面|具体如下|构成如下)/;

function claimOf(paragraph: Paragraph, match: RegExpExecArray | RegExpMatchArray): Claim {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  return { paragraph, start, end, place: paragraph.placeOf(end - 1), quote: match[0].replace(/^[、)]/, '') };
}

const LEADING = /^(年度|年(?![初末])|其中|本部门|本单位|我单位|我部门|全年|当年|[、.]|\)|\(|和|及|以及)/;
const TRAILING = /(为|共计|共|是|达到|达|总计为)$/;

/** The words before a figure without year, department and the like: what the figure is called. */
export function labelOf(words: string, department: string): string {
  let label = department === '' ? words : words.replaceAll(department, '');
  while (LEADING.test(label)) label = label.replace(LEADING, '');
  return label.replace(TRAILING, '');
}

const RISE = new Set(['增加', '增长', '上升']);

function readChanges(
  paragraph: Paragraph,
  department: string,
  amounts: readonly AmountClaim[],
): readonly ChangeClaim[] {
  const matches = [CHANGE, UNCHANGED].flatMap((form) => form.read(paragraph.text));
  return matches.flatMap((match) => {
    const { prior, priorYear, what = '', direction = '', difference = '0', growth, rate } = match.groups ?? {};
    const figure = textFigure(difference);
    if (!figure) return [];
    const claim = claimOf(paragraph, match);
    const label = labelOf(what, department);
    const year = prior ?? priorYear;
    return [
      {
        ...claim,
        label,
        year: year === undefined ? null : Number(year),
        isRise: RISE.has(direction),
        printed: difference,
        difference: figure,
        rate: rate ?? null,
        growthIsRise: growth === undefined ? null : RISE.has(growth),
        amount: amountThatChanged(claim, label, amounts),
        others: label === '' ? amountsBefore(claim, amounts) : [],
      },
    ];
  });
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
    const wholeLabel = labelOf(words, department).replace(/的$/, '');
    return [{ ...claim, part, wholeLabel, wholes: wholesOf(part, wholeLabel, amounts), rate }];
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
    const { first, firstAmount, second, secondAmount, actual = '', of, rate } = match.groups ?? {};
    const figure = textFigure(actual);
    if (!figure) return [];
    const claim = claimOf(paragraph, match);
    const before = paragraph.text.slice(from, claim.start);
    from = claim.end;
    const budgets = [
      [first, firstAmount],
      [second, secondAmount],
    ].flatMap(([kind, printed]) => {
      const budget = printed === undefined ? null : textFigure(printed);
      return kind !== undefined && printed !== undefined && budget ? [{ kind, printed, figure: budget }] : [];
    });
    const label = labelOf(/[^,。;:\d]*$/.exec(before.replace(/[。.]$/, ''))?.[0] ?? '', department);
    return [{ ...claim, label, before, budgets, printed: actual, actual: figure, of: of ?? null, rate: rate ?? null }];
  });
}
