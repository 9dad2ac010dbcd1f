import type { Finding } from '#contracts';
import { type Comparison, compare, type Origin } from '../comparison.js';
import type { FigureBook } from '../figures/figure-book.js';
import { cell, keyOf, type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import type { Paragraph } from '../narrative/prose.js';
import { sentenceFinding } from '../narrative/sentence-finding.js';
import { textFigure } from '../narrative/text-figure.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeReception: Rule = {
  code: 'NARRATIVE.RECEPTION',
  tier: 'blocking',
  since: 2000,
  says: {
    zh: '国内公务接待支出不大于公务接待费，有支出的有批次和人次',
    en: 'Receptions at home cost at most all receptions, and whatever cost money was held for somebody',
  },
  source: {
    zh: '“三公”经费公开口径：国内公务接待的批次、人次和经费总额',
    en: 'What is disclosed of the “三公” expenses: number, guests and cost of receptions at home',
  },
  example: {
    zh: '公务接待费 1.23 万元，其中国内公务接待支出 12.30 万元，接待 0 批次、98 人次。',
    en: 'Receptions of 1.23, of which 12.30 at home, for 98 guests in 0 parties.',
  },
  check: (book) => {
    const told = narrativeOf(book).flatMap((section) => receptionsIn(section, book.document.identity.fiscalYear));
    return {
      ...NOTHING,
      comparisons: told.flatMap((reception) => checkAmount(reception, book)),
      findings: told.flatMap(checkCounts),
    };
  },
};

const ORIGIN: Origin = { ...narrativeReception };

/** 国内公务接待支出 1.23 万元，接待 12 批次，98 人次: of the amount, each of the counts may be left out. */
const RECEPTION =
  /国内公务接待(?:费|支出|费支出|经费)?(?:决算)?(?:为|共计|共)?(\d+(?:\.\d+)?(?:万元|元))([^。]{0,60})/g;
const PARTIES = /(\d+)(?:个)?批次?/;
const GUESTS = /(\d+)人次?/;

const OF_LAST_YEAR = /(上年|去年|上一年|预算)[度数]?$/;
const YEAR = /(20\d\d)年度?$/;

interface Reception {
  readonly quote: string;
  readonly amount: string;
  readonly parties: number | null;
  readonly guests: number | null;
  readonly at: number;
  readonly paragraph: Paragraph;
}

function receptionsIn({ prose }: NarratedSection, fiscalYear: number): readonly Reception[] {
  if (prose.about !== 'three-public') return [];
  return prose.paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(RECEPTION)].flatMap(({ 0: quote, 1: amount = '', 2: behind = '', index }) => {
      const before = paragraph.text.slice(0, index);
      if (OF_LAST_YEAR.test(before) || Number(YEAR.exec(before)?.[1] ?? fiscalYear) !== fiscalYear) return [];
      // What is told of foreign guests, or of receptions abroad, counts apart.
      const own = behind.split(/其中|国\(境\)外|外事|外宾/)[0] ?? '';
      const said = quote.slice(0, quote.length - behind.length + own.length).replace(/[,;(]$/, '');
      return [
        {
          quote: said,
          amount,
          parties: countIn(PARTIES, own),
          guests: countIn(GUESTS, own),
          at: index + said.length - 1,
          paragraph,
        },
      ];
    }),
  );
}

function countIn(pattern: RegExp, text: string): number | null {
  const count = pattern.exec(text)?.[1];
  return count === undefined ? null : Number(count);
}

function checkAmount({ amount, at, paragraph }: Reception, book: FigureBook): readonly Comparison[] {
  const all = cell('three-public', 'value', 'c12');
  const [own, whole] = [textFigure(amount), book.figure(all.table, all.row, all.column)];
  const place = paragraph.placeOf(at);
  if (!own || !whole) return [];
  return [
    compare(ORIGIN, `${keyOf(place)}@reception`, [{ sign: 1, figure: own, place }], '<=', [
      { sign: 1, figure: whole, place: all },
    ]),
  ];
}

/** Money without guests, or guests without money that others may have paid for: a question, not a mistake for certain. */
function checkCounts({ quote, amount, parties, guests, at, paragraph }: Reception): readonly Finding[] {
  const isFree = textFigure(amount)?.value === 0n;
  const counts = [parties, guests].filter((count) => count !== null);
  const isOdd = isFree ? counts.some((count) => count > 0) : counts.some((count) => count === 0);
  const areFewer = parties !== null && guests !== null && guests < parties;
  if (!isOdd && !areFewer) return [];
  return [
    sentenceFinding(
      narrativeReception,
      'counts',
      [paragraph.placeOf(at)],
      {
        zh: `“${quote}”：支出、批次和人次互相不符。请核对。`,
        en: `“${quote}”: cost, parties and guests do not go together. Check them.`,
      },
      { tier: 'explain' },
    ),
  ];
}
