import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.CHANGE_SLIP';
const income = (change: string) =>
  `2023 年度收入合计 4345.99 万元。与 2022 年度相比，收入合计${change}，主要原因是项目完工。`;
const expenditure = (change: string) =>
  `2023 年度支出合计 4345.99 万元。与 2022 年度相比，支出合计${change}，主要原因是项目完工。`;
const total = '2023 年度收、支总计 4345.99 万元。与 2022 年度相比，收、支总计减少 4034.97 万元，主要原因是项目完工。';
const found = (one: string, other: string) =>
  findingsOf(CODE, { 'note-summary': total, 'note-income': income(one), 'note-expenditure': expenditure(other) }).map(
    ({ tier, printed, expected, places }) => [tier, printed, expected, places.length],
  );

describe(CODE, () => {
  it('has nothing to say about the reference', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it.each([
    ['one digit', '减少 4031.97 万元', '4031.97'],
    ['two digits that changed places', '减少 4304.97 万元', '4304.97'],
    ['the direction', '增加 4034.97 万元', '4034.97'],
  ])('tells of the one amount that changed by a figure with another %s', (_, change, printed) => {
    expect(found(change, '减少 4034.97 万元')).toEqual([['notice', printed, '4034.97', 1]]);
  });

  it.each(['减少 4034.97 万元', '减少 4034.98 万元', '减少 3876.10 万元', '减少 403.97 万元'])(
    'says nothing of a sum that was another last year: %s',
    (change) => {
      expect(found(change, '减少 4034.97 万元')).toEqual([]);
    },
  );

  it('says nothing where each is told once', () => {
    expect(findingsOf(CODE, { 'note-summary': total, 'note-income': income('减少 4031.97 万元') })).toEqual([]);
  });

  const parts = (general: string, fund: string) =>
    findingsOf(CODE, {
      'note-appropriation-summary': `2023 年度财政拨款收、支总计 4345.99 万元。与 2022 年度相比，财政拨款收、支总计减少 4034.97 万元。2023 年度财政拨款收入中，一般公共预算财政拨款收入 1288.89 万元，比 2022 年度决算数${general}。政府性基金预算财政拨款收入 3057.09 万元，比 2022 年度决算数${fund}。`,
    }).map(({ places }) => places.length);

  it('tells where the changes of the parts miss that of the whole by one digit', () => {
    expect(parts('增加 23.73 万元', '减少 4058.71 万元')).toEqual([]);
    expect(parts('增加 23.73 万元', '减少 4358.71 万元')).toEqual([3]);
    expect(parts('增加 23.73 万元', '减少 4171.44 万元')).toEqual([]);
  });
});
