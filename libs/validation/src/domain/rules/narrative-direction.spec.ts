import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.DIRECTION';
const found = (text: string) => findingsOf(CODE, { 'note-general-budget-detail': text }).map(({ places }) => places);

describe(CODE, () => {
  it('has nothing to say about the reference', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('finds two words of one sentence that contradict each other', () => {
    expect(found('某项支出 90 万元，比 2022 年度减少 10 万元，增长 10%。')).toHaveLength(1);
    expect(found('某项支出 90 万元，比 2022 年度减少 10 万元，下降 10%。')).toEqual([]);
  });

  it('compares 大于, 小于 and 持平 with budget and final figure, at the sentence that says so', () => {
    const budget = '年初预算为 100 万元，支出决算为 90 万元。';
    expect(found(`${budget}决算数小于预算数的主要原因是节约。`)).toEqual([]);
    expect(found(`${budget}决算数大于预算数的主要原因是节约。`)).toEqual([
      [{ kind: 'sentence', section: 'note-general-budget-detail', sentence: 2 }],
    ]);
    expect(found(`${budget}决算数与预算数持平。`)).toHaveLength(1);
    expect(found(`${budget}决算数与预算数基本持平。`)).toEqual([]);
  });

  it('does not take what is said behind another amount for this one', () => {
    const other =
      '年初预算为 100 万元，支出决算为 90 万元。国内接待支出 5 万元，决算数大于预算数的主要原因是任务增加。';
    expect(found(other)).toEqual([]);
  });

  it('is content when one of two budgets agrees, or both print the same', () => {
    const two = '年初预算为 80 万元，全年预算为 100 万元，支出决算为 90 万元。';
    expect(found(`${two}决算数小于预算数。`)).toEqual([]);
    expect(found(`${two}决算数小于年初预算数。`)).toHaveLength(1);
    expect(found('年初预算为 90.00 万元，支出决算为 90.00 万元。决算数小于预算数。')).toEqual([]);
  });
});
