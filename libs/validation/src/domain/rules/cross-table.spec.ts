import { withCell } from '#entry';
import { checkDocument, runChecks } from '../check-document.js';
import { readReference } from '../oracle/reference.fixture.js';

const { document, pack } = await readReference();
const real = (of: typeof document) => runChecks(of, pack).filter((c) => c.verdict === 'real');
const crossOf = (of: typeof document) => checkDocument(of, pack).findings.filter((f) => f.code === 'TABLE.CROSS');

describe('TABLE.CROSS', () => {
  it('names the two places that disagree and proposes neither', () => {
    const broken = withCell(document, { table: 'expenditure', row: 'total', column: 'c1' }, '4445.99');
    const finding = crossOf(broken).find((f) => f.sentence.zh.includes('收支总表的本年支出合计'));
    expect(finding).toMatchObject({ tier: 'blocking', printed: '4345.99', expected: '4445.99', tolerance: '0.00' });
    expect(finding?.places).toEqual([
      { kind: 'cell', table: 'summary', row: 'expenditure-total', column: 'c2' },
      { kind: 'cell', table: 'expenditure', row: 'total', column: 'c1' },
    ]);
  });

  it('wants one amount printed twice to be printed the same', () => {
    const off = withCell(document, { table: 'summary', row: 'government-fund-appropriation', column: 'c1' }, '3057.10');
    expect(real(off).map((c) => c.key)).toEqual(['summary-appropriation-government-fund']);
  });

  it('lets a subtotal that adds rounded rows differ by its rows, and no further', () => {
    const verdict = (text: string) =>
      runChecks(withCell(document, { table: 'summary', row: 'class-210', column: 'c2' }, text), pack).find(
        (c) => c.key === 'summary-expenditure-by-class@210',
      );
    expect(verdict('40.45')).toMatchObject({ verdict: 'tail', tolerance: 25_000n });
    expect(verdict('40.46')).toMatchObject({ verdict: 'real', tolerance: 25_000n });
  });

  it('keeps what usually agrees apart from what must', () => {
    const less = withCell(document, { table: 'income', row: '2210202', column: 'c1' }, '6.31');
    const finding = crossOf(less).find((f) => f.places.some((p) => p.kind === 'cell' && p.row === '2210202'));
    expect(finding).toMatchObject({ tier: 'explain', printed: '6.31', expected: '7.31' });
  });

  it('is silent where its condition does not hold', () => {
    const carried = withCell(document, { table: 'summary', row: 'opening-carry-over', column: 'c1' }, '12.00');
    const keys = runChecks(carried, pack).map((c) => c.key);
    expect(keys).not.toContain('summary-year-balances');
    expect(keys.filter((key) => key.startsWith('income-expenditure-by-subject'))).toEqual([]);
  });

  it('checks bounds one way only', () => {
    const verdict = (text: string) =>
      runChecks(withCell(document, { table: 'basic-detail', row: '30217', column: 'amount' }, text), pack).find(
        (c) => c.key === 'three-public-reception',
      )?.verdict;
    expect(verdict('5.00')).toBe('real');
    const spent = {
      ...document,
      tables: document.tables.map((t) => (t.key === 'three-public' ? withReception(t) : t)),
    };
    expect(runChecks(spent, pack).find((c) => c.key === 'three-public-reception')?.verdict).toBe('ok');
  });

  it('lists a subject that the sister table has lost, and does not accuse it', () => {
    const lost = checkDocument(document, pack).notChecked.filter((n) => n.code === 'TABLE.CROSS');
    expect(lost.flatMap((n) => n.places)).toContainEqual({
      kind: 'cell',
      table: 'expenditure',
      row: '2290402',
      column: 'c1',
    });
  });
});

function withReception(table: (typeof document)['tables'][number]) {
  return { ...table, rows: [{ key: 'value', code: null, name: null, cells: { c7: '5.00', c12: '5.00' } }] };
}
