import type { DisclosureDocument, TableContent } from '#contracts';
import { builtInPacks } from '#template';
import { type PageCell, type PageTable, pageOf } from './field-tables.fixture.js';
import { readDocument } from './read-document.js';

const packs = await builtInPacks();

async function read(...tables: PageTable[]): Promise<DisclosureDocument> {
  const outcome = await readDocument(pageOf('某市某区某局2022年度部门决算', tables), packs);
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.details)}`);
  expect(outcome.value.document.pack.id).toBe('generic');
  return outcome.value.document;
}

const cellsOf = (table: TableContent | undefined) =>
  Object.fromEntries((table?.rows ?? []).map(({ key, cells }) => [key, cells]));
const lost = ({ losses }: DisclosureDocument) => losses.map(({ code, place }) => [code, place.column ?? null]);

const SUBJECTS: readonly (readonly PageCell[])[] = [
  ['201', '', '', '一般公共服务支出'],
  ['201', '20103', '', '政府办公厅（室）及相关机构事务'],
  ['201', '20103', '2010301', '行政运行'],
];

describe('tables as other regions print them', () => {
  it('with 行次 and 栏次, in 元, two-sided', async () => {
    const document = await read({
      title: '收入支出决算总表',
      unit: '元',
      rows: [
        [
          ['收入', 3],
          ['支出', 3],
        ],
        ['项目', '行次', '决算数', '项目', '行次', '决算数'],
        ['栏次', '', '1', '栏次', '', '2'],
        ['一、一般公共预算财政拨款收入', '1', '1,000,000.00', '一、一般公共服务支出', '31', '900,000.00'],
        ['八、其他收入', '8', '', '八、社会保障和就业支出', '38', '100,000.00'],
        ['本年收入合计', '27', '1,000,000.00', '本年支出合计', '57', '1,000,000.00'],
        ['使用非财政拨款结余（含专用结余）', '28', '—', '结余分配', '58', '无'],
        ['总计', '30', '1,000,000.00', '总计', '60', '1,000,000.00'],
      ],
    });
    expect(document.tables[0]?.unit).toBe('元');
    expect(cellsOf(document.tables[0])).toMatchObject({
      'general-budget-appropriation': { c1: '1000000.00' },
      'class-208': { c2: '100000.00' },
      'non-appropriation-surplus-used': {},
      'expenditure-grand-total': { c2: '1000000.00' },
    });
    expect(document.losses).toEqual([]);
  });

  it('with a third side of another classification, which is told as unknown', async () => {
    const document = await read({
      title: '收入支出决算总表',
      rows: [
        [
          ['收入', 2],
          ['支出', 4],
        ],
        ['项目', '决算数', '项目（按功能分类）', '决算数', '项目（按支出性质）', '决算数'],
        ['一、一般公共预算财政拨款收入', '5.00', '一、一般公共服务支出', '4.00', '一、基本支出', '3.00'],
        ['二、政府性基金预算财政拨款收入', '', '二、外交支出', '', '人员经费', '2.00'],
        ['本年收入合计', '5.00', '本年支出合计', '5.00', '本年支出合计', '5.00'],
      ],
    });
    expect(cellsOf(document.tables[0])).toMatchObject({
      'class-201': { c2: '4.00' },
      'expenditure-total': { c2: '5.00' },
    });
    expect(lost(document)).toEqual([['LOSS.COLUMN_UNKNOWN', null]]);
  });

  it('with codes that each hold the whole so far, details of a column, and 合计 last', async () => {
    const document = await read({
      title: '一般公共预算财政拨款支出决算表',
      rows: [
        [
          ['项目', 4],
          ['本年支出', 4],
        ],
        [
          ['功能分类科目编码', 3],
          ['科目名称', 1, 2],
          ['合计', 1, 2],
          ['基本支出', 2],
          ['项目支出', 1, 2],
        ],
        ['类', '款', '项', '小计', '人员经费'],
        ...SUBJECTS.map((label) => [...label, '3.00', '2.00', '1.50', '1.00']),
        [['合计', 4], '3.00', '2.00', '1.50', '1.00'],
      ],
    });
    expect(cellsOf(document.tables[0])).toEqual({
      '201': { c1: '3.00', c2: '2.00', c3: '1.00' },
      '20103': { c1: '3.00', c2: '2.00', c3: '1.00' },
      '2010301': { c1: '3.00', c2: '2.00', c3: '1.00' },
      total: { c1: '3.00', c2: '2.00', c3: '1.00' },
    });
    expect(lost(document)).toEqual([['LOSS.COLUMN_UNKNOWN', 'c2']]);
  });

  it('with a wrapped name, a row without label, and a column of its own', async () => {
    const document = await read({
      title: '收入决算表',
      rows: [
        [
          ['项目', 2],
          ['本年收入合计', 1, 2],
          ['财政拨款收入', 1, 2],
          ['捐赠收入', 1, 2],
        ],
        ['科目编码', '科目名称'],
        [['合计', 2], '3.00', '2.00', '1.00'],
        ['2080505', '机关事业单位基本', '3.00', '2.00', '1.00'],
        ['', '养老保险缴费支出', '', '', ''],
        ['', '', '0.10', '', ''],
      ],
    });
    const [table] = document.tables;
    expect(table?.rows.map(({ key, name }) => [key, name])).toEqual([
      ['total', '合计'],
      ['2080505', '机关事业单位基本养老保险缴费支出'],
      ['unnamed-1', null],
    ]);
    expect(lost(document)).toContainEqual(['LOSS.COLUMN_UNKNOWN', null]);
    expect(lost(document)).toContainEqual(['LOSS.COLUMN_ABSENT', 'c3']);
  });

  it('with “三公” expenses that stand upright, numbered and behind 其中', async () => {
    const document = await read({
      title: '财政拨款“三公”经费支出决算表',
      rows: [
        ['项目', '预算数', '决算数'],
        ['合计', '15.00', '10.00'],
        ['1.因公出国（境）费', '', ''],
        ['2.公务用车购置及运行维护费', '12.00', '8.77'],
        ['其中：（1）公务用车购置费', '2.00', '1.00'],
        ['（2）公务用车运行维护费', '10.00', '7.77'],
        ['3.公务接待费', '3.00', '1.23'],
      ],
    });
    expect(cellsOf(document.tables[0]).value).toMatchObject({ c4: '2.00', c10: '1.00', c11: '7.77', c12: '1.23' });
    expect(document.losses).toEqual([]);
  });

  it('with rows of one name known by those above them, and a figure in a row of its own', async () => {
    const document = await read({
      title: '财政拨款收入支出决算总表',
      rows: [
        [
          ['收入', 2],
          ['支出', 5],
        ],
        [
          ['项目', 1, 2],
          ['决算数', 1, 2],
          ['项目', 1, 2],
          ['决算数', 4],
        ],
        ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
        ['一、一般公共预算财政拨款', '5.00', '一、一般公共服务支出', '6.00', '6.00', '', ''],
        ['二、政府性基金预算财政拨款', '', '廿、他项支出', '7.77', '', '', ''],
        ['本年收入合计', '5.00', '本年支出合计', '6.00', '6.00', '', ''],
        ['年初财政拨款结转和结余', '1.00', '年末财政拨款结转和结余', '', '', '', ''],
        ['一、一般公共预算财政拨款', '1.00', '', '', '', '', ''],
        ['总计', '6.00', '总计', '6.00', '6.00', '', ''],
      ],
    });
    expect(cellsOf(document.tables[0])).toMatchObject({
      'general-budget-appropriation': { c1: '5.00' },
      'opening-general-budget': { c1: '1.00' },
      'class-201': { c2: '6.00', c3: '6.00' },
    });
    expect(document.losses).toMatchObject([
      { code: 'LOSS.FIGURE_UNPLACED', place: { column: 'c2' }, details: { figure: '7.77' } },
    ]);
  });

  it('with economic subjects in three groups, whose last total lies over two of them', async () => {
    const document = await read({
      title: '一般公共预算财政拨款基本支出决算明细表',
      rows: [
        [
          ['人员经费', 3],
          ['公用经费', 6],
        ],
        ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
        ['301', '工资福利支出', '5.00', '302', '商品和服务支出', '2.00', '310', '资本性支出', '1.00'],
        ['30101', '基本工资', '5.00', '30201', '办公费', '2.00', '31002', '办公设备购置', '1.00'],
        [['人员经费合计', 2], '5.00', ['公用经费合计', 5], '3.00'],
      ],
    });
    expect(cellsOf(document.tables[0])).toEqual({
      '301': { amount: '5.00' },
      '30101': { amount: '5.00' },
      '302': { amount: '2.00' },
      '30201': { amount: '2.00' },
      '310': { amount: '1.00' },
      '31002': { amount: '1.00' },
      'personnel-total': { amount: '5.00' },
      'public-total': { amount: '3.00' },
    });
    expect(document.losses).toEqual([]);
  });

  it('with economic subjects in one list, 类 and 款 apart, personnel and public beside their sum', async () => {
    const document = await read({
      title: '一般公共预算财政拨款基本支出决算表',
      rows: [
        [
          ['经济分类科目', 3],
          ['本年基本支出', 3],
        ],
        ['类', '款', '科目名称', '合计', '人员经费', '公用经费'],
        [['合计', 3], '7.00', '5.00', '2.00'],
        ['301', '', '工资福利支出', '5.00', '5.00', ''],
        ['301', '01', '基本工资', '5.00', '5.00', ''],
        ['302', '', '商品和服务支出', '2.00', '', '2.00'],
      ],
    });
    expect(cellsOf(document.tables[0])).toMatchObject({
      total: { amount: '7.00' },
      '30101': { amount: '5.00' },
      'personnel-total': { amount: '5.00' },
      'public-total': { amount: '2.00' },
    });
  });

  it('with what was carried in and out beside the year, and what is negative in brackets', async () => {
    const document = await read({
      title: '一般公共预算财政拨款收入支出决算表',
      rows: [
        [
          ['项目', 2],
          ['年初结转和结余', 1, 2],
          ['本年收入', 2],
          ['本年支出', 3],
        ],
        ['科目编码', '科目名称', '合计', '基本支出', '合计', '基本支出', '项目支出'],
        [['合计', 2], '1.00', '9.00', '5.00', '9.50', '10.00', '(0.50)'],
      ],
    });
    expect(cellsOf(document.tables[0])).toEqual({ total: { c1: '9.50', c2: '10.00', c3: '-0.50' } });
    expect(lost(document)).toEqual([
      ['LOSS.COLUMN_UNKNOWN', null],
      ['LOSS.COLUMN_UNKNOWN', 'none'],
      ['LOSS.COLUMN_UNKNOWN', 'none'],
    ]);
  });
});

describe('“三公” tables', () => {
  const TITLE = '一般公共预算财政拨款“三公”经费支出决算表';
  const VEHICLES: readonly PageCell[] = ['小计', '公务用车购置费', '公务用车运行费'];
  const six: readonly PageCell[] = [
    ['合计', 1, 2],
    ['因公出国（境）费用', 1, 2],
    ['公务用车购置及运行费', 3],
    ['公务接待费', 1, 2],
  ];
  const figures = { c1: '9.00', c3: '5.00', c4: '4.00', c5: '1.00', c6: '4.00' };
  const finals = { c7: '8.00', c9: '5.00', c10: '4.00', c11: '1.00', c12: '3.00' };
  const budget = ['9.00', '', '5.00', '4.00', '1.00', '4.00'];
  const final = ['8.00', '', '5.00', '4.00', '1.00', '3.00'];

  it.each<[string, PageTable['rows']]>([
    [
      'in one line of twelve',
      [
        [
          ['预算数', 6],
          ['决算数', 6],
        ],
        [...six, ...six],
        [...VEHICLES, ...VEHICLES],
        ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
        [...budget, ...final],
      ],
    ],
    ['in two lines', [[['项目', 1, 2], ...six], [...VEHICLES], ['预算数', ...budget], ['决算数', ...final]]],
    [
      'upright',
      [
        ['项目', '预算数', '决算数'],
        ['合计', '9.00', '8.00'],
        ['1.因公出国（境）费', '', ''],
        ['2.公务用车购置及运行维护费', '5.00', '5.00'],
        ['（1）公务用车购置费', '4.00', '4.00'],
        ['（2）公务用车运行维护费', '1.00', '1.00'],
        ['3.公务接待费', '4.00', '3.00'],
      ],
    ],
  ])('%s', async (_, rows) => {
    const document = await read({ title: TITLE, rows });
    expect(document.tables[0]?.rows).toEqual([
      { key: 'value', code: null, name: null, cells: { ...figures, ...finals } },
    ]);
    expect(document.losses).toEqual([]);
  });

  it.each([
    '表七：一般公共预算财政拨款安排的“三公”经费支出决算表',
    '附表9 一般公共预算财政拨款“三公”经费支出决算表（空表）',
    '（七）《一般公共预算财政拨款“三公”经费支出决算表》',
  ])('known as %s', async (title) => {
    const document = await read({ title, rows: [[['决算数', 6]], six, VEHICLES, final] });
    expect(document.tables[0]?.rows[0]?.cells).toEqual(finals);
  });

  it('with line numbers, and with costs that are no part of the sum', async () => {
    const rows = [
      ['项目', '行次', '预算数', '决算统计数'],
      ['栏次', '', '1', '2'],
      ['一、“三公”经费支出', '1', '—', '—'],
      ['（一）支出合计', '2', '9.00', '8.00'],
      ['1．因公出国（境）费', '3', '', ''],
      ['2．公务用车购置及运行维护费', '4', '5.00', '5.00'],
      ['（1）公务用车购置费', '5', '4.00', '4.00'],
      ['（2）公务用车运行维护费', '6', '1.00', '1.00'],
      ['3．公务接待费', '7', '4.00', '3.00'],
      ['二、机关运行经费', '8', '—', '6.00'],
    ];
    const document = await read({ title: '“三公”经费、行政参公单位机关运行经费情况表', rows });
    expect(document.tables[0]?.rows[0]?.cells).toEqual({ ...figures, ...finals });
    expect(lost(document)).toEqual([['LOSS.COLUMN_UNKNOWN', 'none']]);
  });

  it('of final figures alone: the budget is not taken for nothing', async () => {
    const document = await read({ title: TITLE, rows: [six, VEHICLES, final] });
    expect(document.tables[0]?.rows[0]?.cells).toEqual(finals);
    expect(lost(document).slice(0, 6)).toEqual(
      ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((c) => ['LOSS.COLUMN_ABSENT', c]),
    );
  });

  it('with two lines that nothing tells apart are not guessed at', async () => {
    const document = await read({ title: TITLE, rows: [six, VEHICLES, budget, final] });
    expect(document.tables[0]?.rows[0]?.cells).toEqual({});
  });
});

describe('a table whose title is lost', () => {
  const rows: PageTable['rows'] = [
    [
      ['项目', 2],
      ['本年支出合计', 1, 2],
      ['基本支出', 1, 2],
      ['项目支出', 1, 2],
      ['上缴上级支出', 1, 2],
      ['经营支出', 1, 2],
      ['对附属单位补助支出', 1, 2],
    ],
    ['科目编码', '科目名称'],
    [['合计', 2], '3.00', '3.00', '', '', '', ''],
    ['201', '一般公共服务支出', '3.00', '3.00', '', '', '', ''],
  ];
  const income: PageTable = {
    title: '收入决算表',
    rows: [
      [
        ['项目', 2],
        ['本年收入合计', 1, 2],
        ['财政拨款收入', 1, 2],
        ['上级补助收入', 1, 2],
        ['事业收入', 1, 2],
        ['经营收入', 1, 2],
        ['附属单位上缴收入', 1, 2],
        ['其他收入', 1, 2],
      ],
      ['科目编码', '科目名称'],
      [['合计', 2], '3.00', '3.00', '', '', '', '', ''],
    ],
  };

  it('is known by its header', async () => {
    const document = await read(income, { title: '见下', rows });
    expect(document.tables.map(({ key }) => key)).toEqual(['income', 'expenditure']);
    expect(cellsOf(document.tables[1])).toMatchObject({ '201': { c1: '3.00', c2: '3.00' } });
  });

  it('is left alone where a column is of no template', async () => {
    const strange = rows.map((row, i) => (i === 0 ? row.with(3, ['预备费', 1, 2]) : row));
    expect((await read(income, { title: '专项资金情况表', rows: strange })).tables.map(({ key }) => key)).toEqual([
      'income',
    ]);
  });
});
