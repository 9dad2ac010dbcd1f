import { withRows } from '#entry';
import { SINGLE_ROW } from '#template';
import { checkDocument } from '../check-document.js';
import { findingsInReference, narrated } from '../narrative/narrated.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const { pack } = await readReference();
const CODE = 'NARRATIVE.RECEPTION';
const found = (sentence: string, all = '1.23') => {
  const row = { key: SINGLE_ROW, code: null, name: null, cells: { c12: all } };
  const document = withRows(narrated({ 'note-three-public-detail': sentence }), 'three-public', [row]);
  return checkDocument(document, pack).findings.flatMap(({ code, tier, printed }) =>
    code === CODE ? [[tier, printed]] : [],
  );
};

describe(CODE, () => {
  it('has nothing to say about the reference', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it.each([
    '公务接待费支出1.23万元。其中：国内公务接待支出1.23万元，接待12批次，98人次（不包括陪同人员）；国（境）外公务接待支出0万元，接待0批次，0人次。',
    '国内公务接待费 1.03 万元，共接待国内来访团组 12 个批次 98 人次，其中外事接待 0 批次、0 人次。',
    '国内公务接待支出 12300.00 元。',
    '国内公务接待支出0万元，接待0批次，0人次。',
    '国内公务接待 12 批次 98 人。',
    '上年国内公务接待支出 2.00 万元，2022 年度国内公务接待支出 3.00 万元。',
  ])('is content with: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('finds receptions at home that cost more than all', () => {
    expect(found('国内公务接待支出12.30万元，接待12批次，98人次。')).toEqual([['blocking', '12.30']]);
  });

  it.each([
    '国内公务接待支出1.23万元，接待0批次，98人次。',
    '国内公务接待支出0万元，接待3批次，9人次。',
    '国内公务接待支出1.23万元，接待98批次，12人次。',
  ])('asks about: %s', (sentence) => {
    expect(found(sentence)).toEqual([['explain', null]]);
  });
});
