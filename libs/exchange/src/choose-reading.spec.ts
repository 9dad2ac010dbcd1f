import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInPacks } from '#template';
import { type PageTable, pageOf } from './field-tables.fixture.js';
import { readDocument } from './read-document.js';
import { isOfRegion } from './region.js';

const packs = await builtInPacks();
const REFERENCE = join(import.meta.dirname, '../../../tests/golden/2023/qingshan/source.txt');

async function packOf(bytes: Uint8Array): Promise<string> {
  const outcome = await readDocument(bytes, packs);
  return outcome.ok ? outcome.value.document.pack.id : outcome.code;
}

const table: PageTable = {
  title: '一般公共预算财政拨款支出决算表',
  rows: [
    [
      ['项目', 2],
      ['合计', 1, 2],
      ['基本支出', 1, 2],
      ['项目支出', 1, 2],
    ],
    ['功能分类科目编码', '科目名称'],
    ['201', '一般公共服务支出', '3.00', '2.00', '1.00'],
    [['合计', 2], '3.00', '2.00', '1.00'],
  ],
};
/** Only the pack for any region knows this heading. */
const elsewhere: PageTable = {
  ...table,
  rows: [
    [
      ['项目', 2],
      ['支出合计', 1, 2],
      ['基本支出', 1, 2],
      ['项目支出', 1, 2],
    ],
    ...table.rows.slice(1),
  ],
};

it.each([
  ['of the region and year: its own', '上海市某区某局2024年度部门决算', table, 'shanghai-2024'],
  ['of another year: the one for any', '上海市某区某局2023年度部门决算', table, 'generic'],
  ['of a region without a pack: the one for any', '某省某县某局2024年度部门决算', table, 'generic'],
  [
    'whose figures the region’s pack cannot place: the one that can',
    '上海市某区某局2024年度部门决算',
    elsewhere,
    'generic',
  ],
  ['older than any pack: none', '某省某县某局2018年度部门决算', table, 'FILE.NO_DISCLOSURE'],
])('reads a document %s', async (_, title, of, pack) => {
  expect(await packOf(pageOf(title, [of]))).toBe(pack);
});

it('reads the reference by the pack of its region, which only its text names', async () => {
  expect(await packOf(readFileSync(REFERENCE))).toBe('hubei-wuhan-2023');
});

it.each([
  ['its title names it', '武汉市某局2023年度部门决算', '', true],
  ['its title names another', '湖南省某局2023年度部门决算', '武汉 武汉 湖北', false],
  ['only its text names it, and no other', '某局2023年度部门决算', '湖北省政务服务平台。武汉用户。', true],
  ['its text names it once', '某局2023年度部门决算', '赴武汉考察。', false],
  ['its text names another as often', '某局2023年度部门决算', '赴武汉、武汉。四川、四川。', false],
])('takes a document for one of the region where %s: %s', (_, title, text, is) => {
  expect(isOfRegion(['湖北', '武汉'], title, text)).toBe(is);
});
