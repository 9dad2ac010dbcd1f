import { builtInPack } from '#template';
import { blankDocument, chineseNumber } from './blank-document.js';
import { allSections } from './document-index.js';

it('holds every table and section of the pack, and no figure', async () => {
  const compiled = await builtInPack();
  const blank = blankDocument(compiled, { department: '某某区档案馆', region: '湖北省武汉市', fiscalYear: 2023 });
  expect(blank.tables.map((t) => t.key)).toEqual(compiled.pack.tables.map((t) => t.key));
  expect(blank.tables.flatMap((t) => t.rows.flatMap((r) => Object.keys(r.cells)))).toEqual([]);
  expect(blank.tables[2]).toMatchObject({ title: '2023年度支出决算表', formNumber: '公开03表', unit: '万元' });
  expect(blank.parts[1]?.title).toBe('某某区档案馆2023年度部门决算表');
  expect([...allSections(blank)].find((s) => s.key === 'note-three-public-detail')).toMatchObject({ number: '（二）' });
  expect(blank.contents.filter((entry) => entry.level === 0)).toHaveLength(6);
});

it('counts in Chinese', () => {
  expect([1, 9, 10, 11, 19, 20, 21, 30, 99].map(chineseNumber)).toEqual(
    '一 九 十 十一 十九 二十 二十一 三十 九十九'.split(' '),
  );
});
