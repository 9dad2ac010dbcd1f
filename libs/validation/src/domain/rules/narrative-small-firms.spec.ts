import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.SMALL_FIRMS';
const won = (reserved: string, others: string) =>
  `某局政府采购金额（以合同签订为准）为 100 万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额 ${reserved} 万元；` +
  `在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额 ${others} 万元。`;
const found = (text: string) =>
  findingsOf(CODE, { 'note-procurement': text }).map(({ tier, printed, expected }) => [tier, printed, expected]);

describe(CODE, () => {
  it('has nothing to say about the reference', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('adds what was won in reserved and in other projects', () => {
    expect(found(won('60', '40'))).toEqual([]);
    expect(found(won('100', '100'))).toEqual([['explain', '200.00', '100.00']]);
  });

  it('says nothing where a part is not told', () => {
    expect(
      found('政府采购金额为 100 万元。在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额 400 万元。'),
    ).toEqual([]);
  });
});
