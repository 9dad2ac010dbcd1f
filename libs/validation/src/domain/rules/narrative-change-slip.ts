import type { Finding } from '#contracts';
import { decimalsOf, Ratio } from '#kernel';
import type { FigureBook } from '../figures/figure-book.js';
import type { ChangeClaim } from '../narrative/claims.js';
import { type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import { sentenceFinding } from '../narrative/sentence-finding.js';
import { NOTHING, type Rule } from '../rule.js';
import { groupedBy } from '../text/grouped-by.js';

export const narrativeChangeSlip: Rule = {
  code: 'NARRATIVE.CHANGE_SLIP',
  tier: 'notice',
  since: 2000,
  says: {
    zh: '同一金额与上年相比的增减额，各处写得一样，并等于各部分增减之和',
    en: 'An amount has changed by the same figure wherever it is told, and by what its parts changed together',
  },
  source: {
    zh: '公开文本审核常见问题：只差一个数字，多为笔误',
    en: 'What reviews of disclosures find: figures that differ in one digit are mostly slips',
  },
  example: {
    zh: '收入合计和支出合计都是 740.00 万元，一处写“增加 32.50 万元”，一处写“增加 82.50 万元”。',
    en: 'Two sums of 740.00, one said to have risen by 32.50, the other by 82.50.',
  },
  check: (book) => ({ ...NOTHING, findings: [...otherFigures(book), ...narrativeOf(book).flatMap(otherSums)] }),
};

/** A change with the amount that changed. */
type Told = ChangeClaim & { readonly amount: NonNullable<ChangeClaim['amount']> };

function isTold(claim: ChangeClaim): claim is Told {
  return claim.amount !== null && claim.amount.figure.value !== 0n;
}

/**
 * Sums that are alike this year need not have been so last year; that all but one changed alike, and that one by another
 * digit, is hardly ever so. Which of two is wrong, nobody can tell.
 */
function otherFigures(book: FigureBook): readonly Finding[] {
  const told = narrativeOf(book).flatMap(({ changes }) => changes.filter(isTold));
  const alike = groupedBy(told, ({ amount, year }) => `${amount.figure.value} ${year}`);
  return [...alike.values()].flatMap((claims) => {
    const [usual = [], ...others] = [...groupedBy(claims, (claim) => `${changeOf(claim)}`).values()].sort(
      (a, b) => b.length - a.length,
    );
    const [first, second] = usual;
    const odd = others.length === 1 ? others.flat() : [];
    return first && second && odd.length === 1
      ? odd.filter((claim) => isSlip(claim, first) && !isConfirmed(claim, first)).map((claim) => differs(claim, first))
      : [];
  });
}

/** One digit is another, two neighbours have changed places, or the direction is the opposite. */
function isSlip(one: Told, other: Told): boolean {
  const [a, b] = [one.difference, other.difference];
  if (a.value === b.value) return one.isRise !== other.isRise && digitsOf(one).length >= FEWEST;
  if (one.isRise !== other.isRise || isRounding(a.value - b.value, 10n * (a.half + b.half))) return false;
  const [s, t] = [digitsOf(one), digitsOf(other)];
  if (s.length !== t.length || s.length < FEWEST) return false;
  const odd = [...s].flatMap((digit, i) => (digit === t[i] ? [] : [i]));
  const [i = 0, j = 0] = odd;
  return odd.length === 1 || (odd.length === 2 && j === i + 1 && s[i] === t[j] && s[j] === t[i]);
}

/** Is the growth beside it that of its own figure, and not of the other? Whoever worked it out had that figure. */
function isConfirmed(claim: Told, other: Told): boolean {
  const { rate } = claim;
  return rate !== null && growsBy(rate, claim, claim) && !growsBy(rate, claim, other);
}

/** Would the amount have grown by this rate, to its last digit, had it changed like the other? */
function growsBy(rate: string, { amount }: Told, like: Told): boolean {
  const growth = Ratio.of(like.difference.value, amount.figure.value - changeOf(like));
  return growth?.formatPercent(decimalsOf(rate), 'half-up') === `${rate}%`;
}

/** Figures of fewer digits are one digit apart by chance. */
const FEWEST = 4;

function digitsOf({ printed }: Told): string {
  return printed.replace(/\D/g, '').replace(/^0+/, '');
}

function isRounding(gap: bigint, room: bigint): boolean {
  return (gap < 0n ? -gap : gap) <= room;
}

function changeOf({ isRise, difference }: ChangeClaim): bigint {
  return isRise ? difference.value : -difference.value;
}

function differs(claim: Told, other: Told): Finding {
  return sentenceFinding(
    narrativeChangeSlip,
    `same@${claim.label}`,
    [claim.place],
    {
      zh: `“${claim.quote}”与“${other.quote}”说的都是 ${claim.amount.printed} 万元的增减，只差一处，像是笔误。请核对。`,
      en: `“${claim.quote}” and “${other.quote}” both tell how ${claim.amount.printed} 万元 changed and differ in one place only, as slips do. Check both.`,
    },
    { printed: claim.printed, expected: other.printed },
  );
}

/** The first amount of a section and its parts: they add up this year, so their changes do, but for what was carried over. */
function otherSums({ changes }: NarratedSection): readonly Finding[] {
  const [whole, ...parts] = changes.filter(isTold);
  if (!whole || parts.length < 2 || parts.some(({ year }) => year !== whole.year)) return [];
  const amounts = parts.map(({ amount }) => amount.figure);
  const sum = amounts.reduce((total, { value }) => total + value, 0n);
  const room = amounts.reduce((total, { half }) => total + half, whole.amount.figure.half);
  if (!isRounding(sum - whole.amount.figure.value, room)) return [];
  const gap = parts.reduce((total, part) => total + changeOf(part), 0n) - changeOf(whole);
  const slack = parts.reduce((total, { difference }) => total + difference.half, whole.difference.half);
  if (!isOneDigit(gap < 0n ? -gap : gap, slack)) return [];
  const shown = parts.map(({ isRise, printed }) => `${isRise ? '+' : '−'}${printed}`).join(' ');
  return [
    sentenceFinding(
      narrativeChangeSlip,
      `sum@${whole.label}`,
      [whole.place, ...parts.map(({ place }) => place)],
      {
        zh: `“${whole.quote}”，而其各部分的增减为 ${shown} 万元，两者只差一个数字，像是笔误。请核对。`,
        en: `“${whole.quote}”, and its parts changed by ${shown} 万元: one digit apart, as slips are. Check both.`,
      },
      { printed: whole.printed },
    ),
  ];
}

/** 300, 0.08, 5000: what one wrong digit makes, rounding aside. */
function isOneDigit(gap: bigint, slack: bigint): boolean {
  const unit = 10n ** BigInt(`${gap}`.length - 1);
  const over = gap % unit;
  if (unit < 40n * slack) return false;
  return over <= slack || unit - over <= slack;
}
