import type { CellPlace, Finding } from '#contracts';
import { groupDigits } from '#kernel';
import { TOTAL_ROW } from '#template';
import { type Comparison, compare, type Origin, type Side } from '../comparison.js';
import { inUnit, namePlace } from '../describe.js';
import type { FigureBook } from '../figures/figure-book.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';

export const softPair: Rule = {
  code: 'SOFT_PAIR',
  tier: 'explain',
  since: 2018,
  says: {
    zh: '养老、职业年金、医疗、公积金等在功能分类与经济分类中通常相等',
    en: 'Pension, health insurance and housing fund usually agree between functional and economic subjects',
  },
  source: {
    zh: '功能分类与经济分类的对应关系（核实性，无刚性相等要求）',
    en: 'Functional and economic subjects of the same payment (asked about; nothing demands that they are equal)',
  },
  example: {
    zh: '2210201 住房公积金基本支出 30.00 万元，30113 住房公积金 33.00 万元。',
    en: '2210201 has a basic expenditure of 30.00, 30113 for the same housing fund 33.00.',
  },
  check: (book) => ({ ...NOTHING, findings: softPairs(book) }),
};

/** The same payments by function (basic expenditure of the general budget) and by economic subject. */
const PAIRS: readonly (readonly [economic: string, functional: readonly string[]])[] = [
  ['30108', ['2080505']],
  ['30109', ['2080506']],
  ['30110', ['2101101', '2101102']],
  ['30111', ['2101103']],
  ['30113', ['2210201']],
];
const ORIGIN: Origin = { code: softPair.code, tier: softPair.tier, says: softPair.says, source: softPair.source };
const [GENERAL, DETAIL] = ['general-budget', 'basic-detail'];

function softPairs(book: FigureBook): readonly Finding[] {
  const basic = columnOf(GENERAL, '基本支出', book);
  const amount = book.columnsOf(DETAIL)[0];
  if (basic === undefined || amount === undefined || !coversTheSame(basic, amount, book)) return [];
  return PAIRS.flatMap(([economic, functional]) => {
    const left = sideOf(DETAIL, [economic], amount, book);
    const right = sideOf(GENERAL, functional, basic, book);
    if (left.length === 0 || right.length === 0) return [];
    // Two classifications of the same payments, each rounded by itself: one amount printed twice they are not.
    const tolerance = [...left, ...right].reduce((sum, { figure }) => sum + figure.half, 0n);
    const pair = { ...compare(ORIGIN, economic, left, '=', right), tolerance };
    return pair.gap > tolerance || -pair.gap > tolerance ? [differs(pair, book)] : [];
  });
}

function columnOf(table: string, name: string, { compiled }: FigureBook): string | undefined {
  const columns = compiled.pack.tables.find(({ key }) => key === table)?.columns;
  return columns?.find((column) => column.name.endsWith(name))?.key;
}

/** Only where both tables break down the same basic expenditure do their rows say anything about each other. */
function coversTheSame(basic: string, amount: string, book: FigureBook): boolean {
  const total = sideOf(GENERAL, [TOTAL_ROW], basic, book);
  const parts = sideOf(DETAIL, ['personnel-total', 'public-total'], amount, book);
  return total.length === 1 && parts.length > 0 && compare(ORIGIN, '', total, '=', parts).verdict !== 'real';
}

/** The figures that are printed and not zero. */
function sideOf(table: string, rows: readonly string[], column: string, book: FigureBook): Side {
  return rows.flatMap((row) => {
    const figure = book.isBlank(table, row, column) ? undefined : book.figure(table, row, column);
    const place: CellPlace = { kind: 'cell', table, row, column };
    return figure && figure.value !== 0n ? [{ sign: 1 as const, figure, place }] : [];
  });
}

function differs({ key, left, right, printed, expected, gap, tolerance }: Comparison, book: FigureBook): Finding {
  const [one, other] = [left, right].map((side) => side.map(({ place }) => namePlace(place, book).zh).join(' + '));
  const [a, b, by] = [printed, expected, gap].map((fen) => groupDigits(inUnit(fen, book)));
  const { unit } = book.document.identity;
  return remark(softPair, {
    key,
    places: [...left, ...right].map(({ place }) => place),
    sentence: {
      zh: `${one}为 ${a}，${other}为 ${b}，相差 ${by} ${unit}。两者通常相等，请核实。`,
      en: `${one} is ${a}, ${other} ${b}, a difference of ${by} ${unit}. The two usually agree; please look.`,
    },
    figures: {
      printed: inUnit(printed, book),
      expected: inUnit(expected, book),
      gap: inUnit(gap, book),
      tolerance: inUnit(tolerance, book),
    },
  });
}
