import { address, sheetXml, xlsx } from '../../../libs/exchange/src/xlsx/xlsx.fixture.js';

/** A cell, or a cell that lies over several columns and rows. */
type Cell = string | readonly [text: string, columns: number, rows?: number];

/** How a region prints its workbooks. */
export interface Style {
  readonly unit: '元' | '万元';
  /** What stands above each table. */
  readonly head:
    | 'title, number and unit in cells of their own'
    | 'one line of department, year and unit'
    | 'department in the title';
  /** 类, 款 and 项 in a column each. */
  readonly isSplit: boolean;
  /** 行次 beside, and 栏次 above the figures. */
  readonly isNumbered: boolean;
  /** 年初预算数 and 全年预算数 beside 决算数. */
  readonly hasBudgets: boolean;
  readonly isUpright: boolean;
  /** What an empty cell has. */
  readonly zero: '' | '0.00';
}

const DEPARTMENT = '某某县水利局';

/** Amounts in 分: what was spent, on persons and offices or on projects. */
const SUBJECTS = [
  {
    code: '2010301',
    names: ['一般公共服务支出', '政府办公厅（室）及相关机构事务', '行政运行'],
    basic: 1_234_567_890n,
    project: 0n,
  },
  {
    code: '2080505',
    names: ['社会保障和就业支出', '行政事业单位养老支出', '机关事业单位基本养老保险缴费支出'],
    basic: 98_765_432n,
    project: 0n,
  },
  { code: '2130306', names: ['农林水支出', '水利', '水利工程运行与维护'], basic: 0n, project: 345_678_901n },
] as const;
const PERSONNEL = 1_123_456_789n;
const [OPENING, CLOSING] = [50_000_000n, 32_100_012n];
const BASIC = sum(SUBJECTS.map(({ basic }) => basic));
const PROJECT = sum(SUBJECTS.map(({ project }) => project));
const SPENT = BASIC + PROJECT;
const EARNED = SPENT + CLOSING - OPENING;

/** A workbook with the nine tables of one department, every figure of it right. */
export function regionalWorkbook(style: Style): Uint8Array {
  const tables = tablesIn(style);
  return xlsx(
    tables.map(([title, rows, below], i) => ({
      name: `Sheet${i + 1}`,
      xml: sheetOf(title, rows, below, i + 1, style),
    })),
  );
}

type Table = readonly [title: string, rows: readonly (readonly Cell[])[], below?: string];

function tablesIn(style: Style): readonly Table[] {
  const money = (amount: bigint) => printed(amount, style);
  const line = (income: string, amount: bigint, expenditure: string, other: bigint) =>
    style.hasBudgets
      ? [income, money(amount), money(amount), money(amount), expenditure, money(other), money(other), money(other)]
      : style.isNumbered
        ? [income, '1', money(amount), expenditure, '31', money(other)]
        : [income, money(amount), expenditure, money(other)];
  const side = style.hasBudgets
    ? ['年初预算数', '全年预算数', '决算数']
    : style.isNumbered
      ? ['行次', '决算数']
      : ['决算数'];
  const twoSided = [
    [
      ['收入', side.length + 1],
      ['支出', side.length + 1],
    ] as const,
    ['项目', ...side, '项目', ...side],
  ];
  const classes = SUBJECTS.map(
    ({ names, basic, project }, i) => [`${'一二三'[i]}、${names[0]}`, basic + project] as const,
  );
  const summary: Table = [
    '收入支出决算总表',
    [
      ...twoSided,
      ...classes.map(([name, amount], i) =>
        line(
          ['一、一般公共预算财政拨款收入', '二、政府性基金预算财政拨款收入', '八、其他收入'][i] ?? '',
          i === 0 ? EARNED : 0n,
          name,
          amount,
        ),
      ),
      line('本年收入合计', EARNED, '本年支出合计', SPENT),
      line('年初结转和结余', OPENING, '年末结转和结余', CLOSING),
      line('总计', EARNED + OPENING, '总计', SPENT + CLOSING),
    ],
  ];
  const funds: Table = [
    '财政拨款收入支出决算总表',
    [
      [
        ['收入', 2],
        ['支出', 5],
      ],
      ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
      ...classes.map(([name, amount], i) => [
        ['一、一般公共预算财政拨款', '二、政府性基金预算财政拨款', '三、国有资本经营预算财政拨款'][i] ?? '',
        money(i === 0 ? EARNED : 0n),
        name,
        ...[amount, amount, 0n, 0n].map(money),
      ]),
      ['本年收入合计', money(EARNED), '本年支出合计', ...[SPENT, SPENT, 0n, 0n].map(money)],
      ['年初财政拨款结转和结余', money(OPENING), '年末财政拨款结转和结余', ...[CLOSING, CLOSING, 0n, 0n].map(money)],
      ['一般公共预算财政拨款', money(OPENING), '', '', '', '', ''],
      ['总计', money(EARNED + OPENING), '总计', ...[SPENT + CLOSING, SPENT + CLOSING, 0n, 0n].map(money)],
    ],
  ];
  const income = bySubject(
    style,
    ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
    (subject) => {
      const all = subject.basic + subject.project + (subject.project > 0n ? CLOSING - OPENING : 0n);
      return [all, all, 0n, 0n, 0n, 0n, 0n];
    },
  );
  const expenditure = bySubject(
    style,
    ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
    ({ basic, project }) => [basic + project, basic, project, 0n, 0n, 0n],
  );
  const general = bySubject(style, ['小计', '基本支出', '项目支出'], ({ basic, project }) => [
    basic + project,
    basic,
    project,
  ]);
  const basic: readonly (readonly Cell[])[] = [
    [
      ['人员经费', 3],
      ['公用经费', 3],
    ],
    ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
    ['301', '工资福利支出', money(PERSONNEL), '302', '商品和服务支出', money(BASIC - PERSONNEL)],
    ['30101', '基本工资', money(PERSONNEL), '30201', '办公费', money(BASIC - PERSONNEL)],
    [['人员经费合计', 2], money(PERSONNEL), ['公用经费合计', 2], money(BASIC - PERSONNEL)],
  ];
  const none = (columns: readonly string[]): readonly (readonly Cell[])[] => [
    ['科目编码', '科目名称', ...columns],
    [['合计', 2], ...columns.map(() => style.zero)],
  ];
  const spent = [10_000_000n, 0n, 8_765_500n, 0n, 8_765_500n, 1_234_500n].map(money);
  const names = ['合计', '因公出国（境）费', '小计', '公务用车购置费', '公务用车运行维护费', '公务接待费'];
  const wide = [
    ['合计', 1, 2],
    ['因公出国（境）费', 1, 2],
    ['公务用车购置及运行维护费', 3],
    ['公务接待费', 1, 2],
  ] as const;
  const threePublic: readonly (readonly Cell[])[] = style.isUpright
    ? [
        ['项目', '预算数', '决算数'],
        ...[
          '合计',
          '1.因公出国（境）费',
          '2.公务用车购置及运行维护费',
          '其中：（1）公务用车购置费',
          '（2）公务用车运行维护费',
          '3.公务接待费',
        ].map((name, i) => [name, spent[i] ?? '', spent[i] ?? '']),
      ]
    : [
        [
          ['预算数', 6],
          ['决算数', 6],
        ],
        [...wide, ...wide],
        [...names.slice(2, 5), ...names.slice(2, 5)],
        [...spent, ...spent],
      ];
  return [
    summary,
    ['收入决算表', income],
    ['支出决算表', expenditure],
    funds,
    ['一般公共预算财政拨款支出决算表', general],
    ['一般公共预算财政拨款基本支出决算表', basic],
    [
      '政府性基金预算财政拨款收入支出决算表',
      none(['年初结转和结余', '本年收入', '本年支出', '年末结转和结余']),
      '说明：本部门没有政府性基金预算财政拨款收支。',
    ],
    [
      '国有资本经营预算财政拨款支出决算表',
      none(['合计', '基本支出', '项目支出']),
      '本部门没有使用国有资本经营预算安排的支出，故本表为空表。',
    ],
    ['财政拨款“三公”经费支出决算表', threePublic],
  ];
}

type Subject = (typeof SUBJECTS)[number];

function bySubject(
  style: Style,
  heads: readonly string[],
  amounts: (subject: Subject) => readonly bigint[],
): readonly (readonly Cell[])[] {
  const labels = style.isSplit ? 4 : 2;
  const rows = SUBJECTS.flatMap((subject) => {
    const figures = amounts(subject).map((amount) => printed(amount, style));
    return subject.names.map((name, i): Cell[] => {
      const code = subject.code.slice(0, [3, 5, 7][i]);
      const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5)];
      return [...(style.isSplit ? parts : [code]), name, ...figures];
    });
  });
  const total = heads.map((_, i) => printed(sum(SUBJECTS.map((subject) => amounts(subject)[i] ?? 0n)), style));
  return [
    [['项目', labels], ...heads.map((head) => [head, 1, 2] as const)],
    style.isSplit ? [['功能分类科目编码', 3], '科目名称'] : ['科目编码', '科目名称'],
    ...(style.isNumbered ? [[['栏次', labels] as const, ...heads.map((_, i) => `${i + 1}`)]] : []),
    [['合计', labels], ...total],
    ...rows,
  ];
}

function sheetOf(
  title: string,
  rows: readonly (readonly Cell[])[],
  below: string | undefined,
  number: number,
  { head, unit }: Style,
): string {
  const placed = layOut(rows);
  const width = Math.max(...placed.texts.map((row) => row.length));
  const across = (...ends: readonly [first: string, last: string]) => [
    ends[0],
    ...Array<string>(width - 2).fill(''),
    ends[1],
  ];
  const above = {
    'title, number and unit in cells of their own': [
      [title],
      across('', `公开0${number}表`),
      [`部门：${DEPARTMENT}`, '2023年度', ...Array<string>(Math.max(width - 3, 0)).fill(''), `金额单位：${unit}`],
    ],
    'one line of department, year and unit': [[title], [`编制单位：${DEPARTMENT}　　2023年度　　单位：${unit}`]],
    'department in the title': [[`附表${number}`], [`2023年度${DEPARTMENT}${title}`], across('', `单位：${unit}`)],
  }[head];
  const merges = [
    `A1:${address(0, width - 1)}`,
    ...placed.merges.map(
      ([r, c, rows, columns]) =>
        `${address(r + above.length, c)}:${address(r + above.length + rows - 1, c + columns - 1)}`,
    ),
  ];
  return sheetXml([...above, ...placed.texts, ...(below ? [[below]] : []), ['注：本表反映部门本年度情况。']], merges);
}

type Merge = readonly [row: number, column: number, rows: number, columns: number];

/** Cells where they come to stand beside those that reach down from above. */
function layOut(rows: readonly (readonly Cell[])[]) {
  const taken = new Set<string>();
  const texts: string[][] = rows.map(() => []);
  const merges: Merge[] = [];
  rows.forEach((cells, r) => {
    let c = 0;
    for (const cell of cells) {
      const [text, columns, down = 1] = typeof cell === 'string' ? ([cell, 1] as const) : cell;
      while (taken.has(`${r} ${c}`)) c += 1;
      for (const place of placesIn(r, c, down, columns)) taken.add(place);
      while ((texts[r]?.length ?? 0) < c) texts[r]?.push('');
      texts[r]?.push(text);
      if (columns * down > 1) merges.push([r, c, down, columns]);
      c += columns;
    }
  });
  return { texts, merges };
}

function placesIn(row: number, column: number, rows: number, columns: number): readonly string[] {
  return Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)} ${column + (i % columns)}`);
}

function printed(amount: bigint, { unit, zero }: Style): string {
  if (amount === 0n) return zero;
  const [units, digits] = unit === '元' ? [amount, 100n] : [(amount + 5_000n) / 10_000n, 100n];
  return `${(units / digits).toLocaleString('en')}.${`${units % digits}`.padStart(2, '0')}`;
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
