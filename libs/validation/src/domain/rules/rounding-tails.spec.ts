import fc from 'fast-check';
import { withCell } from '#entry';
import { checkDocument } from '../check-document.js';
import { exactYears, printYear } from '../exact-year.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const { document, pack } = await readReference();
const tailsOf = (of: typeof document) => checkDocument(of, pack).findings.filter((f) => f.code === 'ROUNDING.TAILS');

describe('ROUNDING.TAILS', () => {
  it('tells all tails in one notice: how many, the largest, where', () => {
    const [notice, ...others] = tailsOf(document);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ tier: 'notice', gap: '0.02', printed: null });
    expect(notice?.sentence).toEqual({
      zh: '24 处尾数差，最大 0.02 万元，均在四舍五入允许范围内，无须处理。',
      en: '24 differences of rounding, the largest 0.02 万元; all explained by rounding, nothing to do.',
    });
    expect(notice?.places).toHaveLength(24);
  });

  it('is silent where every figure agrees to the digit', () => {
    fc.assert(
      fc.property(exactYears(10_000n), (year) => {
        expect(tailsOf(printYear(year, 'rounded', pack))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps its id while the tails come and go', () => {
    const more = withCell(document, { table: 'basic-detail', row: '30101', column: 'amount' }, '93.43');
    expect(tailsOf(more)[0]?.sentence.zh).toMatch(/^25 处尾数差/);
    expect(tailsOf(more)[0]?.id).toBe(tailsOf(document)[0]?.id);
  });
});
