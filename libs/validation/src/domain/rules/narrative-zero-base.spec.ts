import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.ZERO_BASE';
const found = (text: string) => findingsOf(CODE, { 'note-operation': text });

describe(CODE, () => {
  it('has nothing to say about the reference', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('finds growth from zero', () => {
    const text = '机关运行经费支出 10.23 万元，比 2022 年度增加 10.23 万元，增长 100%。';
    expect(found(text)).toEqual([expect.objectContaining({ tier: 'explain', printed: '100' })]);
    expect(found(text.replace('比 2022 年度增加 10.23', '比 2022 年度增加 5.23'))).toEqual([]);
    expect(found('机关运行经费支出 10.23 万元，比 2022 年度增加 10.23 万元，主要是新成立。')).toEqual([]);
  });

  it('finds completion of a budget of zero, and only of the budget that is meant', () => {
    const text = '年初预算为 0 万元，全年预算为 321.02 万元，支出决算为 307.82 万元，完成年初预算的 95.89%。';
    expect(found(text)).toEqual([expect.objectContaining({ printed: '95.89' })]);
    expect(found(text.replace('完成年初预算', '完成全年预算'))).toEqual([]);
  });

  it('knows how forms say that there was nothing', () => {
    const nothing = '年初预算为 0 万元，支出决算为 0 万元，完成年初预算的';
    expect(found(`${nothing} 0%。`)).toEqual([]);
    expect(found(`${nothing} 0.00%。`)).toEqual([]);
    expect(found(`${nothing} 100%。`)).toHaveLength(1);
  });
});
