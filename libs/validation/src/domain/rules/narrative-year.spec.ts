import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.YEAR';
const found = (text: string) => findingsOf(CODE, { 'note-summary': text });

describe(CODE, () => {
  it('has nothing to say about the reference', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('finds a comparison with any year but the one before', () => {
    expect(found('与 2021 年度相比，收、支总计减少 4034.97 万元，下降 48.14%。')).toEqual([
      expect.objectContaining({ printed: '2021', expected: '2022', tier: 'explain' }),
    ]);
    expect(found('与 2022 年度相比，收、支总计减少 4034.97 万元，下降 48.14%。')).toEqual([]);
    expect(found('与上年相比，收、支总计减少 4034.97 万元，下降 48.14%。')).toEqual([]);
  });

  it('accepts an earlier year beside the last one', () => {
    const both = '收、支总计比上年增加 3 万元，增长 5%；比 2019 年减少 8 万元，下降 9%。';
    expect(found(both)).toEqual([]);
    expect(found(both.replace('上年', '2022 年度'))).toEqual([]);
    expect(found('收、支总计比 2019 年减少 8 万元，下降 9%。')).toHaveLength(1);
  });

  it('finds an amount of this year that is said to be of another', () => {
    expect(found('2022年度收、支总计4345.99万元。')).toEqual([
      expect.objectContaining({ printed: '2022', expected: '2023' }),
    ]);
    expect(found('2022年度收、支总计8380.96万元。')).toEqual([]);
    expect(found('2023年度收、支总计4345.99万元。')).toEqual([]);
  });
});
