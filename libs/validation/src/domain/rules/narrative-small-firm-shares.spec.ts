import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.SMALL_FIRM_SHARES';
const BOUGHT =
  '政府采购支出总额 100.00 万元，其中：政府采购货物支出 10.00 万元、政府采购工程支出 0 万元、政府采购服务支出 90.00 万元。';
const found = (small: string, goods: string, services: string) =>
  findingsOf(CODE, {
    'note-procurement': `${BOUGHT}授予中小企业合同金额 ${small} 万元，占政府采购支出总额的 55%；货物采购授予中小企业合同金额占货物支出金额的 ${goods}%，服务采购授予中小企业合同金额占服务支出金额的 ${services}%。`,
  }).map(({ printed }) => printed);

describe(CODE, () => {
  it('has nothing to say about the reference', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('works out what went to small firms, within rounding of the shares', () => {
    expect(found('55', '100', '50')).toEqual([]);
    expect(found('55.09', '100', '50.0')).toEqual([]);
    expect(found('55.20', '100', '50.0')).toEqual(['55.20']);
    expect(found('80.00', '100', '50')).toEqual(['80.00']);
  });

  it('knows that no part is more than the whole', () => {
    expect(found('55', '130', '46.67')).toContain('130');
  });

  it('says nothing where a kind has no share', () => {
    const text = `${BOUGHT}授予中小企业合同金额 80 万元；货物采购授予中小企业合同金额占货物支出金额的 100%。`;
    expect(findingsOf(CODE, { 'note-procurement': text })).toEqual([]);
  });
});
