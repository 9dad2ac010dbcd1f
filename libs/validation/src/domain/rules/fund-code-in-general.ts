import type { Finding } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';

export const fundCodeInGeneral: Rule = {
  code: 'FUND.CODE_IN_GENERAL',
  tier: 'explain',
  since: 2018,
  says: {
    zh: '一般公共预算支出表中没有政府性基金预算的科目',
    en: 'The table of the general budget has no subjects of the government funds’ budget',
  },
  source: {
    zh: '政府收支分类科目：政府性基金预算支出功能分类',
    en: 'Government revenue and expenditure classification: expenditure of government funds',
  },
  example: {
    zh: '一般公共预算财政拨款支出决算表列有 2120803（国有土地使用权出让收入安排的支出）。',
    en: 'The general budget’s table has 2120803, which is land revenue of the funds’ budget.',
  },
  check: (book) => ({ ...NOTHING, findings: FUNDS.flatMap((fund) => rowsOfFund(fund, book)) }),
};

/** 款 (and one 类) that have always been of the funds' budget since 2018; others have moved between the budgets. */
const FUNDS = [
  '20707', // 国家电影事业发展专项资金
  '20822', // 大中型水库移民后期扶持基金
  '21208', // 国有土地使用权出让收入
  '21210', // 国有土地收益基金
  '21211', // 农业土地开发资金
  '21213', // 城市基础设施配套费
  '21214', // 污水处理费
  '21215', // 土地储备专项债券
  '21216', // 棚户区改造专项债券
  '22904', // 其他政府性基金及对应专项债务
  '22908', // 彩票发行销售机构业务费
  '22960', // 彩票公益金
  '23104', // 地方政府专项债务还本
  '23204', // 地方政府专项债务付息
  '23304', // 地方政府专项债务发行费用
  '234', // 抗疫特别国债
];

const GENERAL = 'general-budget';

function rowsOfFund(fund: string, book: FigureBook): readonly Finding[] {
  const isSpent = (row: string) =>
    book.columnsOf(GENERAL).some((column) => (book.figure(GENERAL, row, column)?.value ?? 0n) !== 0n);
  const rows = (book.index.table(GENERAL)?.rows ?? []).filter(
    ({ code, key }) => code?.startsWith(fund) && isSpent(key),
  );
  const [first] = rows;
  if (!first) return [];
  const title = book.titleOf(GENERAL);
  const name = [first.code, first.name ?? ''].join(' ').trim();
  return [
    remark(fundCodeInGeneral, {
      key: fund,
      places: rows.map((row) => ({ kind: 'row', table: GENERAL, row: row.key })),
      sentence: {
        zh: `《${title}》列有“${name}”，这是政府性基金预算的科目，请核对资金来源或科目。`,
        en: `“${title}” has “${name}”, a subject of the government funds’ budget; check the money’s source or the code.`,
      },
    }),
  ];
}
