import { findingsInReference, findingsOf } from '../narrative/narrated.fixture.js';

const CODE = 'NARRATIVE.DEPARTMENT';
const found = (text: string) => findingsOf(CODE, { 'note-summary': text });

describe(CODE, () => {
  it('has nothing to say about the reference', () => {
    expect(findingsInReference(CODE)).toEqual([]);
  });

  it('asks about sums of another department', () => {
    expect(found('江岸区水务局2023年度收、支总计4345.99万元。')).toEqual([
      expect.objectContaining({ tier: 'explain', printed: '江岸区水务局', expected: '青山区大数据中心' }),
    ]);
  });

  it('knows the department by its whole name, a short form, and words such as 我单位', () => {
    for (const name of ['青山区大数据中心', '大数据中心', '武汉市青山区大数据中心', '我单位', '']) {
      expect(found(`${name}2023年度收、支总计4345.99万元。`)).toEqual([]);
    }
  });
});
