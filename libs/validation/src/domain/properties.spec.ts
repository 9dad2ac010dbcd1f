import fc from 'fast-check';
import type { CellPlace, DisclosureDocument } from '#contracts';
import { withCell } from '#entry';
import { Amount } from '#kernel';
import { builtInPack } from '#template';
import { checkDocument, runChecks } from './check-document.js';
import type { Comparison } from './comparison.js';
import { exactYears, printedCells, printYear } from './exact-year.fixture.js';

const pack = await builtInPack();
const WHOLE = 10_000n;

function touches({ left, right }: Comparison, cell: Omit<CellPlace, 'kind'>): boolean {
  return [...left, ...right].some(
    ({ place }) =>
      place.kind === 'cell' && place.table === cell.table && place.row === cell.row && place.column === cell.column,
  );
}

function realOnes(document: DisclosureDocument): readonly string[] {
  return runChecks(document, pack)
    .filter((c) => c.verdict === 'real')
    .map((c) => `${c.key}: ${c.printed} / ${c.expected} ± ${c.tolerance}`);
}

describe('checking', () => {
  it.each(['rounded', 'summed'] as const)('accuses no figure of a true year whose subtotals are %s', (subtotals) => {
    fc.assert(
      fc.property(exactYears(1n), (year) => {
        expect(realOnes(printYear(year, subtotals, pack))).toEqual([]);
      }),
    );
  });

  it('finds a changed figure at every equation it stands in, and nowhere else', () => {
    const change = fc.bigInt({ min: 2_000_000n, max: 10n ** 11n });
    fc.assert(
      fc.property(exactYears(WHOLE), fc.nat(), change, (year, pick, by) => {
        const document = printYear(year, 'rounded', pack);
        const cells = printedCells(document);
        const cell = cells[pick % cells.length];
        fc.pre(cell !== undefined);
        const text = Amount.ofFen(Amount.of(cell.text, '万元').fen + (by / WHOLE) * WHOLE).format('万元');
        const after = runChecks(withCell(document, cell, text), pack);
        const real = after.filter((c) => c.verdict === 'real');
        const equations = after.filter((c) => c.relation === '=' && touches(c, cell));
        expect(equations.length).toBeGreaterThan(0);
        expect(real.filter((c) => !touches(c, cell)).map((c) => c.key)).toEqual([]);
        expect(equations.filter((c) => c.verdict !== 'real').map((c) => c.key)).toEqual([]);
      }),
    );
  });

  it('gives the same mistake the same id, whatever the figures', () => {
    fc.assert(
      fc.property(exactYears(WHOLE), exactYears(WHOLE), (one, other) => {
        const idsOf = (year: typeof one) => {
          const document = withCell(
            printYear(year, 'rounded', pack),
            { table: 'summary', row: 'income-total', column: 'c1' },
            '999999999.00',
          );
          return checkDocument(document, pack)
            .findings.filter((f) => f.code === 'TABLE.FORMULA')
            .map((f) => f.id);
        };
        expect(idsOf(one)).toEqual(idsOf(other));
      }),
      { numRuns: 20 },
    );
  });

  it('answers the same for the same document', () => {
    fc.assert(
      fc.property(exactYears(1n), (year) => {
        const document = printYear(year, 'summed', pack);
        expect(checkDocument(document, pack)).toEqual(checkDocument(structuredClone(document), pack));
      }),
      { numRuns: 20 },
    );
  });
});
