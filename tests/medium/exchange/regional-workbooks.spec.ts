import { readDocument } from '#exchange';
import { builtInPacks } from '#template';
import { checkDocument } from '#validation';
import { regionalWorkbook, type Style } from './regional-workbook.js';

const packs = await builtInPacks();
const [generic] = packs.filter(({ pack }) => pack.id === 'generic');

const PLAIN: Style = {
  unit: '万元',
  head: 'title, number and unit in cells of their own',
  isSplit: false,
  isNumbered: true,
  hasBudgets: false,
  isUpright: false,
  zero: '',
};

const STYLES: readonly (readonly [string, Style])[] = [
  ['numbered rows and columns, 万元', PLAIN],
  ['元, codes in three columns, zeros', { ...PLAIN, unit: '元', isSplit: true, zero: '0.00' }],
  [
    'one line above the table, “三公” upright',
    { ...PLAIN, head: 'one line of department, year and unit', isUpright: true, isNumbered: false },
  ],
  [
    'the department in every title, budgets beside the accounts',
    { ...PLAIN, unit: '元', head: 'department in the title', hasBudgets: true, isNumbered: false, zero: '0.00' },
  ],
];

describe('workbooks as other regions make them, with nothing wrong', () => {
  it.each(STYLES)('%s: every table is read, and nothing is held against it', async (_, style) => {
    const read = await readDocument(regionalWorkbook(style), packs);
    if (!read.ok || !generic) throw new Error('the workbook is not read');
    const { document, remarks } = read.value;
    expect(remarks).toEqual([]);
    expect(document.identity).toMatchObject({ department: '某某县水利局', fiscalYear: 2023, unit: style.unit });
    expect(document.tables).toHaveLength(9);
    const { findings, counts } = checkDocument(document, generic);
    expect(findings.filter(({ tier }) => tier !== 'notice').map(({ code, sentence }) => [code, sentence.zh])).toEqual(
      [],
    );
    expect(counts.ok + counts.tail).toBeGreaterThan(60);
  });

  it('are found out where one figure is another', async () => {
    const bytes = regionalWorkbook(PLAIN);
    const read = await readDocument(bytes, packs);
    if (!read.ok || !generic) throw new Error('the workbook is not read');
    const { document } = read.value;
    const tables = document.tables.map((table) =>
      table.key !== 'expenditure'
        ? table
        : {
            ...table,
            rows: table.rows.map((row) =>
              row.code === '2130306' ? { ...row, cells: { ...row.cells, c3: '355.68' } } : row,
            ),
          },
    );
    const codes = checkDocument({ ...document, tables }, generic).findings.map(({ code, tier }) => `${tier} ${code}`);
    expect(codes).toContain('blocking TABLE.FORMULA');
  });
});
