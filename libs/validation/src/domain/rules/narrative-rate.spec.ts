import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.RATE';
const rates = (section: string, text: string) =>
  findingsOf(CODE, { [section]: text }).map(({ tier, printed, expected }) => [tier, printed, expected]);

describe(CODE, () => {
  it('has nothing to say about the reference, whose percentages are right', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('recomputes growth from the amount and its change, whether it rose or fell', () => {
    const fell = '2023年度收、支总计 4345.99 万元。与 2022 年度相比，收、支总计减少 4034.97 万元，下降';
    expect(rates('note-summary', `${fell} 48.14%。`)).toEqual([]);
    expect(rates('note-summary', `${fell} 92.84%。`)).toEqual([['blocking', '92.84', '48.14']]);
    expect(rates('note-summary', '机关运行经费支出 184.65 万元，比 2022 年度增加 2.55 万元，增长 1.4%。')).toEqual([]);
    expect(rates('note-summary', '机关运行经费支出 184.65 万元，比 2022 年度增加 2.55 万元，增长 2.4%。')).toHaveLength(
      1,
    );
  });

  it('takes the amount from the tables where the sentence does not repeat it', () => {
    expect(rates('note-summary', '与 2022 年度相比，收、支总计减少 4034.97 万元，下降 84.14%。')).toHaveLength(1);
  });

  it('recomputes shares of the sum above them, and of a sum called by its name', () => {
    const head = '本年支出合计 4345.99 万元，其中：';
    expect(
      rates('note-expenditure', `${head}基本支出 492.79 万元，占 11.34%；项目支出 3853.19 万元，占 88.66%。`),
    ).toEqual([]);
    expect(rates('note-expenditure', `${head}基本支出 492.79 万元，占 11.43%。`)).toEqual([
      ['blocking', '11.43', '11.34'],
    ]);
    expect(
      rates('note-general-budget-overall', '一般公共预算财政拨款支出 1288.89 万元，占本年支出合计的 27.9%。'),
    ).toHaveLength(1);
    expect(rates('note-expenditure', '某项支出 5 万元，占某某的 99%。')).toEqual([]);
    const total = '资金 794.43 万元，占一般公共预算项目支出总额的';
    expect(rates('note-performance', `${total} 99.8%。`)).toEqual([]);
    expect(rates('note-performance', `${total} 98.9%。`)).toHaveLength(1);
  });

  it('recomputes completion of the budget that is named', () => {
    const two = '年初预算为 100 万元，全年预算为 200 万元，支出决算为 150 万元，完成';
    expect(rates('note-general-budget-detail', `${two}全年预算的 75%。`)).toEqual([]);
    expect(rates('note-general-budget-detail', `${two}年初预算的 150%。`)).toEqual([]);
    expect(rates('note-general-budget-detail', `${two}年初预算的 75%。`)).toHaveLength(1);
  });

  it('asks where a sentence does not say which budget or which sum it means', () => {
    const old = '年初预算为 100 万元，支出决算为 150 万元，完成预算的';
    expect(rates('note-general-budget-detail', `${old} 150%。`)).toEqual([]);
    expect(rates('note-general-budget-detail', `${old} 100%。`)).toEqual([['explain', '100', '150.00']]);
  });

  it('recomputes completion of a budget that is quoted behind the final figure', () => {
    const text = '支出决算为 62.07 万元，完成全年预算 84.82 万元的';
    expect(rates('note-general-budget-detail', `${text} 73.2%。`)).toEqual([]);
    expect(rates('note-general-budget-detail', `${text} 37.2%。`)).toEqual([['blocking', '37.2', '73.18']]);
  });

  it('knows what changed by the words before the comparison, and shares behind a change', () => {
    const text = '收、支总计比 2022 年度减少 4034.97 万元，下降';
    expect(rates('note-summary', `${text} 48.14%。`)).toEqual([]);
    expect(rates('note-summary', `${text} 84.14%。`)).toHaveLength(1);
    const sum = '支出 200 万元，比上年增加 10 万元，增长 5.26%。其中：甲 50 万元，占';
    expect(rates('note-operation', `${sum} 25%。`)).toEqual([]);
    expect(rates('note-operation', `${sum} 52%。`)).toHaveLength(1);
  });

  it('asks for an explanation where digits were cut off instead of rounded', () => {
    expect(rates('note-expenditure', '本年支出合计 3000.00 万元，其中：某项 2000.00 万元，占 66.66%。')).toEqual([
      ['explain', '66.66', '66.67'],
    ]);
  });

  it('refuses an increase that is larger than what it led to', () => {
    expect(rates('note-summary', '某项支出 100 万元，比 2022 年度增加 300 万元，增长 150%。')).toHaveLength(1);
  });

  it('accuses nothing where another sum above it, or another amount before it, gives the rate', () => {
    const nested =
      '本年支出合计 200 万元，其中：基本支出 100 万元，占 50%，其中：人员经费 80 万元，占 80%；项目支出 100 万元，占';
    expect(rates('note-expenditure', `${nested} 50%。`)).toEqual([]);
    expect(rates('note-expenditure', `${nested} 70%。`)).toHaveLength(1);
    const changed = '机关运行经费支出 100 万元，其中办公费 20 万元，比 2022 年度增加 10 万元，增长';
    expect(rates('note-operation', `${changed} 11.11%。`)).toEqual([]);
    expect(rates('note-operation', `${changed} 100%。`)).toEqual([]);
    expect(rates('note-operation', `${changed} 12.11%。`)).toHaveLength(1);
  });

  it('recomputes what is more or less than a budget', () => {
    const fell = '“三公”经费支出共计 10.00 万元，较年初预算数减少 5.00 万元，下降';
    expect(rates('note-three-public-overall', `${fell} 33.33%。`)).toEqual([]);
    expect(rates('note-three-public-overall', `${fell} 50.00%。`)).toHaveLength(1);
  });

  it('recomputes 预决算差异率, with a sign or without, of any of the budgets', () => {
    const spent = '年初预算为 100.00 万元，全年预算为 80.00 万元，支出决算为 90.00 万元，预决算差异率为';
    for (const rate of ['-10%', '10%', '12.5%'])
      expect(rates('note-general-budget-detail', `${spent} ${rate}。`)).toEqual([]);
    expect(rates('note-general-budget-detail', `${spent} 20%。`)).toMatchObject([['explain', '20', expect.anything()]]);
  });
});
