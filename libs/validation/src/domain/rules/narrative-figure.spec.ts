import { checkDocument } from '../check-document.js';
import { findingsInReference, findingsOf, narrated } from '../narrative/narrated.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const { pack } = await readReference();

const CODE = 'NARRATIVE.FIGURE';
const figures = (section: string, text: string) =>
  findingsOf(CODE, { [section]: text }).map(({ printed, expected }) => [printed, expected]);

describe(CODE, () => {
  it('has nothing to say about the reference, whose amounts are right', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('compares what a section calls by its name with the table that the section is about', () => {
    expect(figures('note-summary', '2023年度收、支总计4345.98万元。')).toEqual([['4345.98', '4345.99']]);
    expect(figures('note-expenditure', '其中：基本支出 493.79 万元；项目支出 3,853.19 万元。')).toEqual([
      ['493.79', '492.79'],
    ]);
    expect(figures('note-basic-detail', '人员经费 438.97 万元，公用经费 8.83 万元。')).toEqual([['438.97', '483.97']]);
  });

  it('knows a subject by its path, its class by name alone, and its final figure behind the budget', () => {
    expect(figures('note-general-budget-structure', '卫生健康（类）支出 40.55 万元，占 3.1%。')).toEqual([
      ['40.55', '40.44'],
    ]);
    expect(figures('note-general-budget-structure', '住房保障支出 24.41 万元。')).toEqual([['24.41', '42.41']]);
    const item =
      '1.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。主要用于医疗。年初预算为 12 万元，支出决算为';
    expect(figures('note-general-budget-detail', `${item} 12.82 万元。`)).toEqual([]);
    expect(figures('note-general-budget-detail', `${item} 18.22 万元。`)).toEqual([['18.22', '12.82']]);
  });

  it('accepts any cell that holds the same amount, and fewer digits rounded', () => {
    expect(figures('note-general-budget-structure', '卫生健康支出 40.43 万元。')).toEqual([]);
    expect(figures('note-general-budget-structure', '卫生健康支出 40.44 万元。')).toEqual([]);
    expect(figures('note-expenditure', '项目支出 3853.2 万元。')).toEqual([]);
    expect(figures('note-expenditure', '项目支出 3853.3 万元。')).toEqual([['3853.30', '3853.19']]);
  });

  it('asks where no row of a table that lost its labels has the amount of a subject', () => {
    const found = (amount: string) =>
      findingsOf(CODE, {
        'note-government-fund': `（一）城乡社区支出（类）某某（款）某某（项）。支出决算数为 ${amount} 万元。`,
      }).map(({ tier, printed, expected }) => [tier, printed, expected]);
    expect(found('297.01')).toEqual([]);
    expect(found('297.91')).toEqual([['explain', '297.91', '297.01']]);
  });

  it('says nothing of amounts whose name it does not know', () => {
    expect(figures('note-expenditure', '其中某专项支出 99 万元，基本支出中的水费 88 万元。')).toEqual([]);
    expect(figures('note-assets', '收、支总计 1 万元。')).toEqual([]);
  });

  it('compares the three public expenses with budget and final figure', () => {
    const text = '公务接待费年初预算为 0.5 万元，支出决算为 0.3 万元，完成预算的 60%。';
    expect(figures('note-three-public-detail', text)).toEqual([
      ['0.30', '0.00'],
      ['0.50', '0.00'],
    ]);
  });

  it('reads amounts in 元 and 亿元, each as exactly as it is printed', () => {
    expect(figures('note-summary', '2023年度收、支总计43,459,900.00元。')).toEqual([]);
    expect(figures('note-summary', '2023年度收、支总计43,469,900.00元。')).toEqual([['4346.99', '4345.99']]);
    expect(figures('note-summary', '2023年度收、支总计0.43亿元。')).toEqual([]);
    expect(figures('note-summary', '2023年度收、支总计0.44亿元。')).toEqual([['4400.00', '4345.99']]);
  });

  it('knows sums by what other regions call them', () => {
    expect(figures('note-summary', '收入总计、支出总计均为4345.98万元。')).toEqual([['4345.98', '4345.99']]);
    expect(figures('note-summary', '2023年度总收入4345.99万元。')).toEqual([]);
    expect(figures('note-summary', '2023年度总收入5345.99万元。')).toHaveLength(1);
    expect(figures('note-basic-detail', '1.印刷费 8765.00 万元、办公费 8765.00 万元。')).toHaveLength(2);
    expect(figures('note-expenditure', '1.卫生健康支出（类）40.99 万元。')).toEqual([['40.99', '40.43']]);
  });

  it('knows what stands for another year or a budget', () => {
    expect(figures('note-summary', '上年同期，收、支总计1万元；年初预算：收、支总计2万元。')).toEqual([]);
    expect(figures('note-summary', '与上年相比，收、支总计1万元。')).toHaveLength(1);
  });

  it('tells how many amounts it could tie to nothing, and in which sections', () => {
    const told = (section: string, text: string) =>
      checkDocument(narrated({ [section]: text }), pack)
        .notChecked.filter(({ code }) => code === CODE)
        .map(({ reason }) => reason.zh);
    expect(told('note-expenditure', '某专项支出 99 万元，基本支出 492.79 万元，另有 0 万元。')).toEqual([
      expect.stringContaining('1 个金额没有对应到表中的数，未核对：“某专项支出99万元”'),
    ]);
    expect(told('notes-unknown-1', '某专项支出 99 万元。')).toEqual([expect.stringContaining('“notes-unknown-1”')]);
    expect(told('note-expenditure', '基本支出 492.79 万元，比上年增加 3 万元，增长 1%。')).toEqual([]);
  });

  it('points to the sentence and the cell', () => {
    const [finding] = findingsOf(CODE, { 'note-summary': '说明如下。2023年度收、支总计1万元。' });
    expect(finding).toMatchObject({
      tier: 'blocking',
      places: [
        { kind: 'sentence', section: 'note-summary', sentence: 2 },
        { kind: 'cell', table: 'summary', row: 'income-grand-total', column: 'c1' },
      ],
    });
  });

  it('takes no subject for the one above it, and no figure of last year for one of this', () => {
    const item = '1.卫生健康支出（类）行政单位医疗（项）。年初预算为 12 万元，支出决算为 12.82 万元。';
    expect(figures('note-general-budget-detail', item)).toEqual([]);
    expect(figures('note-summary', '2022年度收、支总计8380.96万元。')).toEqual([]);
  });
});
