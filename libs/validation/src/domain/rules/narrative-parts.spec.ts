import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.PARTS';
const found = (text: string) =>
  findingsOf(CODE, { 'note-procurement': text }).map(({ printed, expected }) => [printed, expected]);

describe(CODE, () => {
  it('has nothing to say about the reference', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('adds up goods, works and services within rounding', () => {
    const parts = '其中：货物采购金额 4.79 万元、工程采购金额 0 万元、服务采购金额 246.47 万元。';
    expect(found(`某局政府采购金额（以合同签订为准）为 251.25 万元，${parts}`)).toEqual([]);
    expect(found(`某局政府采购金额（以合同签订为准）为 215.25 万元，${parts}`)).toEqual([['215.25', '251.26']]);
  });

  it('lets small firms have no more than there is', () => {
    const text =
      '政府采购支出总额 100 万元，其中：政府采购货物支出 100 万元、政府采购工程支出 0 万元、政府采购服务支出 0 万元。';
    expect(found(`${text}授予中小企业合同金额 90 万元。`)).toEqual([]);
    expect(found(`${text}授予中小企业合同金额 190 万元。`)).toEqual([['190.00', '100.00']]);
  });

  it('says nothing where the text does not name all parts', () => {
    expect(found('政府采购支出总额 100 万元，其中：政府采购货物支出 3 万元。')).toEqual([]);
  });
});
