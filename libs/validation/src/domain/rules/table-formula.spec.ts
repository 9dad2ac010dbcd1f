import { withCell } from '#entry';
import { checkDocument, runChecks } from '../check-document.js';
import { readReference } from '../oracle/reference.fixture.js';

const { document, pack } = await readReference();
const total = { table: 'summary', row: 'income-total', column: 'c1' };

describe('TABLE.FORMULA', () => {
  it('names both sides, the gap and what rounding could explain', () => {
    const finding = checkDocument(withCell(document, total, '4354.99'), pack).findings.find(
      (f) => f.code === 'TABLE.FORMULA' && f.sentence.zh.includes('27 行'),
    );
    expect(finding).toMatchObject({
      tier: 'blocking',
      printed: '4354.99',
      expected: '4345.98',
      gap: '9.01',
      tolerance: '0.015',
    });
    expect(finding?.sentence.zh).toBe(
      '《收入支出决算总表》“本年收入合计”“收入金额”印为 4,354.99，应等于 4,345.98（1,288.89 + 3,057.09），相差 9.01 万元，超出四舍五入可解释的 0.015。依据：27 行 = (1+2+3+4+5+6+7+8) 行。',
    );
    expect(finding?.places).toContainEqual({ kind: 'cell', ...total });
  });

  it('holds between columns in every row that prints figures, named or not', () => {
    const keys = runChecks(document, pack).map((c) => c.key);
    expect(keys.filter((key) => key.startsWith('general-budget.f1@'))).toHaveLength(20);
    expect(keys.filter((key) => key.startsWith('government-fund.f2@'))).toHaveLength(6);
  });

  it('takes a blank cell for nothing, exactly', () => {
    const filled = withCell(document, { table: 'government-fund', row: 'total', column: 'c6' }, '0.01');
    const brokenIn = (of: typeof document) =>
      runChecks(of, pack)
        .filter((c) => c.verdict === 'real' && c.origin.code === 'TABLE.FORMULA')
        .map((c) => c.key);
    expect(brokenIn(filled)).toEqual([]);
    const more = withCell(document, { table: 'government-fund', row: 'total', column: 'c6' }, '0.02');
    expect(brokenIn(more)).toEqual(['government-fund.f1@total']);
  });

  it('is exact where 元 and 分 are printed', () => {
    const inYuan = {
      ...document,
      identity: { ...document.identity, unit: '元' as const },
      tables: document.tables.map((table) => ({ ...table, unit: '元' as const })),
    };
    const tails = runChecks(inYuan, pack).filter((c) => c.verdict === 'tail');
    expect(tails).toEqual([]);
    expect(
      checkDocument(inYuan, pack)
        .findings.filter((f) => f.code === 'TABLE.FORMULA')
        .map((f) => f.tolerance),
    ).toContain('0.00');
  });
});
