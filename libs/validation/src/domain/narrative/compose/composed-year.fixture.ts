import fc from 'fast-check';
import type { DisclosureDocument, SectionContent, TableRow } from '#contracts';
import { withTable } from '#entry';
import { Amount } from '#kernel';
import type { CompiledPack } from '#template';
import { exactYears, printYear } from '../../exact-year.fixture.js';
import { type ComposedSection, sentencesOfText } from './composed.js';

/** 100 万元, so that no rounding hides a changed digit. */
const ROUND = 100_000_000n;

/** A department's year with whatever it may have or lack: funds, state capital, “三公”经费. */
export function anyYear(pack: CompiledPack, fiscalYear: number, unit = ROUND): fc.Arbitrary<DisclosureDocument> {
  const amount = fc.oneof(fc.constant(0n), fc.bigInt({ min: 1n, max: 30n }));
  const three = fc.array(amount, { minLength: 8, maxLength: 8 });
  return fc
    .record({
      year: exactYears(unit),
      hasFunds: fc.boolean(),
      capital: amount,
      three,
      subtotals: fc.constantFrom('rounded' as const, 'summed' as const),
    })
    .map(({ year, hasFunds, capital, three, subtotals }) => {
      const spending = year.spending.filter(({ budget }) => hasFunds || budget === 'general');
      const printed = printYear({ spending }, subtotals, pack);
      const withCapital = withTable(printed, 'state-capital', (table) => ({ ...table, rows: capitalRows(capital) }));
      const document = withTable(withCapital, 'three-public', (table) => ({ ...table, rows: threePublicRows(three) }));
      return { ...document, identity: { ...document.identity, fiscalYear } };
    });
}

/** A year printed in 万元 with tails, or in 元 to the 分; some of its amounts may be as small as a few 分. */
export function anyExactYear(pack: CompiledPack, fiscalYear: number): fc.Arbitrary<DisclosureDocument> {
  const year = anyYear(pack, fiscalYear, 1n);
  return fc.oneof(year, fc.tuple(year, fc.infiniteStream(fc.bigInt({ min: 0n, max: 99n }))).map(inYuan));
}

/** Every amount made one of its own: what a narrative quotes agrees with its cell, whatever the tables' sums do. */
function inYuan([document, fen]: [DisclosureDocument, IterableIterator<bigint>]): DisclosureDocument {
  const other = (text: string) => {
    const [tail = 0n, kind = 0n] = [fen.next().value, fen.next().value];
    return Amount.ofFen(kind < 10n ? tail + 1n : Amount.of(text, '万元').fen + tail).format('元');
  };
  const cells = (of: TableRow['cells']) =>
    Object.fromEntries(Object.entries(of).map(([column, text]) => [column, other(text)]));
  const tables = document.tables.map((table) => ({
    ...table,
    unit: '元' as const,
    rows: table.rows.map((row) => ({ ...row, cells: cells(row.cells) })),
  }));
  return { ...document, identity: { ...document.identity, unit: '元' }, tables };
}

function capitalRows(amount: bigint): readonly TableRow[] {
  const cells = print({ c1: amount, c3: amount });
  const named = [
    ['223', '国有资本经营预算支出'],
    ['22301', '解决历史遗留问题及改革成本支出'],
    ['2230105', '国有企业退休人员社会化管理补助支出'],
  ].map(([code = '', name = '']) => ({ key: code, code, name, cells }));
  return [{ key: 'total', code: null, name: '合计', cells }, ...(amount === 0n ? [] : named)];
}

/** Budget and final figure of going abroad, buying cars, running cars and receiving guests. */
function threePublicRows(amounts: readonly bigint[]): readonly TableRow[] {
  const [budget, actual] = [amounts.slice(0, 4), amounts.slice(4)].map(
    ([abroad = 0n, buying = 0n, running = 0n, guests = 0n]) => {
      const cars = buying + running;
      return [abroad + cars + guests, abroad, cars, buying, running, guests];
    },
  );
  const cells = [...(budget ?? []), ...(actual ?? [])].map((amount, i) => [`c${i + 1}`, amount] as const);
  return [{ key: 'value', code: null, name: null, cells: print(Object.fromEntries(cells)) }];
}

/** In 万元; nothing is left blank. */
function print(cells: Readonly<Record<string, bigint>>): TableRow['cells'] {
  const filled = Object.entries(cells).filter(([, wan]) => wan !== 0n);
  return Object.fromEntries(filled.map(([column, wan]) => [column, Amount.ofFen(wan * 1_000_000n).format('万元')]));
}

/** The document with nothing in its parts but the composed sections. */
export function narratedBy(document: DisclosureDocument, composed: readonly ComposedSection[]): DisclosureDocument {
  const sections = composed.map(
    ({ section, paragraphs }): SectionContent => ({
      key: section,
      number: '一',
      title: section,
      blocks: paragraphs.map((paragraph) => ({ kind: 'paragraph', sentences: sentencesOfText(paragraph) })),
      sections: [],
    }),
  );
  return { ...document, parts: [{ key: 'notes', number: '第三部分', title: '说明', blocks: [], sections }] };
}
