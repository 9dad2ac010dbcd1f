import type { PageTable } from '../page/page.js';
import { joinTables } from './join-tables.js';

function table(page: number, xs: readonly number[], ...rows: readonly (readonly string[])[]): PageTable {
  const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: 0, bottom: 10 };
  const cells = (texts: readonly string[]) => texts.map((text) => ({ text, covered: null }));
  return { kind: 'table', xs, rows: rows.map((texts, i) => ({ cells: cells(texts), page, number: i + 1 })), ...box };
}

const textsOf = (items: ReturnType<typeof joinTables>) =>
  items.map((item) =>
    item.kind === 'table' ? item.rows.map(({ cells }) => cells.map((c) => c.covered ?? c.text)) : [],
  );

describe('a table whose header the page’s end cut off', () => {
  const head = table(1, [0, 50, 100], ['收入', '支出']);
  const rest = table(2, [0, 30, 50, 80, 100], ['项目', '决算数', '项目', '决算数'], ['甲', '1.00', '乙', '1.00']);

  it('is one table, its first lines over the columns that follow', () => {
    expect(textsOf(joinTables([head, rest]))).toEqual([
      [
        ['收入', 'left', '支出', 'left'],
        ['项目', '决算数', '项目', '决算数'],
        ['甲', '1.00', '乙', '1.00'],
      ],
    ]);
  });

  it('is another table where its columns are no columns of the next, or it is no mere header', () => {
    const elsewhere = table(1, [0, 40, 100], ['收入', '支出']);
    const whole = table(1, [0, 50, 100], ['甲', '乙'], ['1', '2'], ['3', '4'], ['5', '6']);
    for (const other of [elsewhere, whole]) expect(joinTables([other, rest])).toHaveLength(2);
  });
});
