import fc from 'fast-check';
import { builtInPack } from '#template';
import { checkDocument } from './check-document.js';
import { cleanDocument } from './clean-document.fixture.js';
import { exactYears, printYear } from './exact-year.fixture.js';

const pack = await builtInPack();

describe('a clean document', () => {
  it('is accused of nothing', () => {
    expect(checkDocument(cleanDocument(pack), pack).findings).toEqual([]);
  });

  it('leaves nothing unchecked', () => {
    expect(checkDocument(cleanDocument(pack), pack).notChecked).toEqual([]);
  });

  it('is accused of nothing whatever its amounts, but for what rounding explains', () => {
    fc.assert(
      fc.property(exactYears(1n), fc.constantFrom('rounded' as const, 'summed' as const), (year, subtotals) => {
        const printed = printYear(year, subtotals, pack);
        const tables = printed.tables.map((table) => ({ ...table, emptyStatement: '说明：无。' }));
        const { findings } = checkDocument({ ...printed, tables }, pack);
        expect(findings.filter(({ code }) => code !== 'ROUNDING.TAILS')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
