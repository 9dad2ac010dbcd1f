import type { Finding } from '#contracts';
import { groupDigits } from '#kernel';
import { inUnit } from '../describe.js';
import type { FigureBook } from '../figures/figure-book.js';
import type { ChangeClaim } from '../narrative/claims.js';
import type { FactCell } from '../narrative/facts.js';
import { cell, cellsOfLabel, type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import { sentenceFinding } from '../narrative/sentence-finding.js';
import { type Span, spanOf } from '../narrative/text-figure.js';
import { NOTHING, type Rule } from '../rule.js';

export const crossYear: Rule = {
  code: 'CROSS_YEAR',
  tier: 'explain',
  since: 2000,
  says: {
    zh: '与上年相比的增减、年初结转和结余，与上年公开的决算衔接',
    en: 'Changes against last year, and what is carried in, follow on from what was disclosed last year',
  },
  source: {
    zh: '年初结转和结余等于上年年末结转和结余；口径调整的须说明',
    en: 'What is carried in equals what was carried out the year before; restatements are explained',
  },
  example: {
    zh: '本年年初结转和结余 12 万元，上年公开的年末结转和结余为 10 万元。',
    en: '12 is carried in; last year’s disclosure carried 10 out.',
  },
  check: (book) => {
    const { previous } = book;
    if (!previous || previous.document.identity.fiscalYear !== book.document.identity.fiscalYear - 1) return NOTHING;
    return {
      ...NOTHING,
      findings: [
        ...CARRIED.flatMap(([opening, closing]) => checkCarried(opening, closing, book, previous)),
        ...narrativeOf(book).flatMap((section) => checkChanges(section, book, previous)),
      ],
    };
  },
};

/** Opening balances and the closing balances that they come from. */
const CARRIED: readonly (readonly [opening: FactCell, closing: FactCell])[] = [
  [
    ['summary', 'opening-carry-over', 'c1'],
    ['summary', 'closing-carry-over', 'c2'],
  ],
  [
    ['appropriation-summary', 'opening-carry-over', 'c1'],
    ['appropriation-summary', 'closing-carry-over', 'c2'],
  ],
  [
    ['government-fund', 'total', 'c1'],
    ['government-fund', 'total', 'c6'],
  ],
];

function checkCarried(
  opening: FactCell,
  closing: FactCell,
  book: FigureBook,
  previous: FigureBook,
): readonly Finding[] {
  const now = book.figure(...opening);
  const then = previous.figure(...closing);
  if (!now || !then || meet(spanOf(now), spanOf(then))) return [];
  const [printed, expected] = [inUnit(now.value, book), inUnit(then.value, book)];
  const { unit } = book.document.identity;
  return [
    sentenceFinding(
      crossYear,
      opening.join('/'),
      [cell(...opening)],
      {
        zh: `《${book.titleOf(opening[0])}》年初结转和结余 ${groupDigits(printed)} ${unit}，与上年公开的年末结转和结余 ${groupDigits(expected)} ${unit} 不衔接。请核对，或说明调整原因。`,
        en: `“${book.titleOf(opening[0])}” carries in ${groupDigits(printed)} ${unit}, but ${groupDigits(expected)} ${unit} were carried out last year. Check it, or explain the restatement.`,
      },
      { printed, expected, gap: inUnit(now.value - then.value, book) },
    ),
  ];
}

function checkChanges(section: NarratedSection, book: FigureBook, previous: FigureBook): readonly Finding[] {
  return section.changes.flatMap((claim) => checkChange(claim, section.prose.about, book, previous));
}

/** This year's amount less its change is what last year's tables should show. */
function checkChange(
  claim: ChangeClaim,
  about: string | null,
  book: FigureBook,
  previous: FigureBook,
): readonly Finding[] {
  const cells = cellsOfLabel(claim.label || (claim.amount?.label ?? ''), about, book);
  const figures = (of: FigureBook) => cells.flatMap(({ table, row, column }) => of.figure(table, row, column) ?? []);
  const now = claim.amount?.figure ?? figures(book)[0];
  const before = figures(previous);
  if (!now || before.length === 0) return [];
  const change = claim.isRise ? claim.difference.value : -claim.difference.value;
  const middle = now.value - change;
  const half = now.half + claim.difference.half;
  if (before.some((figure) => meet(spanOf(figure), { low: middle - half, high: middle + half }))) return [];
  const [printed, expected] = [inUnit(middle, book), inUnit(before[0]?.value ?? 0n, book)];
  return [
    sentenceFinding(
      crossYear,
      `change@${claim.label}`,
      [claim.place],
      {
        zh: `“${claim.quote}”：由此推算上年为 ${groupDigits(printed)}，上年公开的是 ${groupDigits(expected)}。请核对，或说明口径调整。`,
        en: `“${claim.quote}” makes last year ${groupDigits(printed)}, but ${groupDigits(expected)} was disclosed. Check it, or explain the restatement.`,
      },
      { printed, expected },
    ),
  ];
}

function meet(a: Span, b: Span): boolean {
  return a.low <= b.high && b.low <= a.high;
}
