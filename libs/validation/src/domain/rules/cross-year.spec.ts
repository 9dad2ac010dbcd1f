import { withCell } from '#entry';
import { checkDocument } from '../check-document.js';
import { narrated } from '../narrative/narrated.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const { document, pack } = await readReference();
const lastYear = { ...document, identity: { ...document.identity, fiscalYear: 2022 } };
const total = (figure: string) =>
  ['income-grand-total', 'expenditure-grand-total'].reduce(
    (of, row) => withCell(of, { table: 'summary', row, column: row.startsWith('income') ? 'c1' : 'c2' }, figure),
    lastYear,
  );
const findings = (of: typeof document, previous: typeof document | null) =>
  checkDocument(of, pack, previous && { document: previous, compiled: pack }).findings.filter(
    ({ code }) => code === 'CROSS_YEAR',
  );
const text = {
  'note-summary': '2023年度收、支总计4345.99万元。与2022年度相比，收、支总计减少4034.97万元，下降48.14%。',
};

describe('CROSS_YEAR', () => {
  it('says nothing without last year, or with any other year', () => {
    expect(findings(narrated(text), null)).toEqual([]);
    expect(findings(narrated(text), document)).toEqual([]);
  });

  it('follows a change back to what was disclosed last year', () => {
    expect(findings(narrated(text), total('8380.96'))).toEqual([]);
    expect(findings(narrated(text), total('8380.97'))).toEqual([]);
    expect(findings(narrated(text), total('8830.96'))).toEqual([
      expect.objectContaining({ tier: 'explain', printed: '8380.96', expected: '8830.96' }),
    ]);
  });

  it('expects what was carried out to be carried in', () => {
    const closing = { table: 'summary', row: 'closing-carry-over', column: 'c2' };
    expect(findings(narrated({}), withCell(lastYear, closing, '12.30'))).toEqual([
      expect.objectContaining({
        printed: '0.00',
        expected: '12.30',
        places: [{ kind: 'cell', table: 'summary', row: 'opening-carry-over', column: 'c1' }],
      }),
    ]);
  });
});
