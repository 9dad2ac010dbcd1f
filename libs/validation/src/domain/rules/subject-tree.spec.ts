import { withCell, withRow, withRows } from '#entry';
import { checkDocument, runChecks } from '../check-document.js';
import { readReference } from '../oracle/reference.fixture.js';

const { document, pack } = await readReference();
const keysOf = (prefix: string, of = document) =>
  runChecks(of, pack)
    .map((c) => c.key)
    .filter((key) => key.startsWith(prefix));

describe('TABLE.TREE', () => {
  it('adds 项 to 款, 款 to 类 and 类 to 合计 in every column that has figures', () => {
    expect(keysOf('tree@income@total@')).toEqual(['tree@income@total@c1', 'tree@income@total@c2']);
    expect(keysOf('tree@expenditure@210')).toEqual(
      ['210', '21011'].flatMap((row) => ['c1', 'c2', 'c3'].map((column) => `tree@expenditure@${row}@${column}`)),
    );
  });

  it('hangs a code under its longest shorter code that has a row', () => {
    const row = { key: '2080199', code: '2080199', name: '其他支出', cells: { c1: '10.00', c2: '10.00' } };
    const finding = checkDocument(withRow(document, 'income', row, '2080505'), pack).findings.find(
      (f) => f.code === 'TABLE.TREE',
    );
    expect(finding?.places).toEqual(
      ['208', '20805', '2080199'].map((key) => ({ kind: 'cell', table: 'income', row: key, column: 'c1' })),
    );
    expect(finding).toMatchObject({ tier: 'blocking', printed: '25.64', expected: '35.64', gap: '-10.00' });
  });

  it('does not add the rows of a table that lists unit after unit', () => {
    const [table] = document.tables.filter(({ key }) => key === 'income');
    const again = table?.rows.filter(({ code }) => code !== null).map((row) => ({ ...row, key: `${row.key}-2` }));
    const twice = withRows(document, 'income', [...(table?.rows ?? []), ...(again ?? [])]);
    expect(keysOf('tree@income@', twice)).toEqual([]);
    expect(checkDocument(twice, pack).notChecked).toContainEqual(expect.objectContaining({ code: 'TABLE.TREE' }));
  });

  it('wants the very same figure where only one row stands below', () => {
    const one = withCell(document, { table: 'income', row: '20805', column: 'c1' }, '25.65');
    expect(runChecks(one, pack).find((c) => c.key === 'tree@income@208@c1')).toMatchObject({
      verdict: 'real',
      tolerance: 0n,
    });
  });

  it('accepts a subtotal rounded by itself and one that adds rounded rows', () => {
    const rounded = withCell(document, { table: 'income', row: '21011', column: 'c1' }, '40.44');
    const verdictOf = (of: typeof document) =>
      runChecks(of, pack).find((c) => c.key === 'tree@income@21011@c1')?.verdict;
    expect([verdictOf(document), verdictOf(rounded)]).toEqual(['ok', 'tail']);
  });

  it('says nothing of a table whose codes are lost, and says that it does not', () => {
    const report = checkDocument(document, pack);
    expect(keysOf('tree@government-fund')).toEqual([]);
    expect(report.notChecked.filter((n) => n.code === 'TABLE.TREE').map((n) => n.places)).toEqual([
      [{ kind: 'table', table: 'government-fund' }],
    ]);
  });
});
