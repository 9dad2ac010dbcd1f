import { withTable } from '#entry';
import { checkDocument } from '../check-document.js';
import { readReference } from '../oracle/reference.fixture.js';

const { document, pack } = await readReference();
const without = (keys: readonly string[]) =>
  withTable(document, 'summary', (table) => ({ ...table, rows: table.rows.filter((row) => !keys.includes(row.key)) }));
const findingsOf = (of: typeof document) =>
  checkDocument(of, pack).findings.filter((f) => f.code === 'TABLE.ROW_ABSENT');

describe('TABLE.ROW_ABSENT', () => {
  it('finds every row of the form in the reference', () => {
    expect(findingsOf(document)).toEqual([]);
  });

  it('asks for named rows of the form, with and without figures, in one finding a table', () => {
    expect(findingsOf(without(['class-202', 'class-208']))).toEqual([
      expect.objectContaining({
        tier: 'explain',
        places: ['class-202', 'class-208'].map((row) => ({ kind: 'row', table: 'summary', row })),
      }),
    ]);
  });

  it('does not miss numbered rows that have no name', () => {
    expect(findingsOf(without(['line-9', 'line-30']))).toEqual([]);
  });

  it('keeps formulas over the absent row from accusing anyone', () => {
    const report = checkDocument(without(['class-208']), pack);
    expect(report.counts.real).toBe(0);
    expect(report.notChecked.some((n) => n.reason.zh.includes('58 行'))).toBe(true);
  });
});
