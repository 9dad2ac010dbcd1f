import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.SUBJECT_BUDGETS';
const WHOLE = '2023 年度一般公共预算财政拨款支出年初预算为 100 万元，支出决算为 90 万元，完成年初预算的 90%。';
const found = (...subjects: readonly string[]) =>
  findingsOf(CODE, { 'note-general-budget-detail': `${WHOLE}${subjects.join('')}` }).map((finding) => [
    finding.tier,
    finding.printed,
    finding.expected,
  ]);
const subject = (name: string, budget: string, actual: string) =>
  `${name}。年初预算数为 ${budget} 万元，支出决算数为 ${actual} 万元。`;

describe(CODE, () => {
  it('has nothing to say about the reference', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('adds up the budgets of subjects that are all there', () => {
    const first = subject('一般公共服务支出', '70', '65');
    expect(found(first, subject('住房保障支出', '30', '25'))).toEqual([]);
    expect(found(first, subject('住房保障支出', '40', '25'))).toEqual([['explain', '100.00', '110.00']]);
  });

  it('only tells where less was planned: a subject without spending may be left out', () => {
    const first = subject('一般公共服务支出', '70', '65');
    expect(found(first, subject('住房保障支出', '20', '25'))).toEqual([['notice', '100.00', '90.00']]);
  });

  it('says nothing where subjects are missing or stand twice', () => {
    const first = subject('一般公共服务支出', '70', '65');
    expect(found(first, subject('住房保障支出', '40', '20'))).toEqual([]);
    expect(found(first, first, subject('住房保障支出', '30', '25'))).toEqual([]);
  });
});
