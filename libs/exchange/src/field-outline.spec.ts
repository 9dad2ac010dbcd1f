import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { readDocument } from './read-document.js';

const packs = [await builtInPack('generic')];
const TABLE = '收入决算表\n金额单位：万元\n科目编码\t科目名称\t合计\n合计\t\t1.00';

async function read(...lines: string[]): Promise<DisclosureDocument> {
  const outcome = await readDocument(new TextEncoder().encode([...lines, TABLE].join('\n')), packs);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.document;
}

const outlineOf = ({ parts }: DisclosureDocument) =>
  parts.map(({ key, sections }) => [key, sections.map((section) => section.key)]);

describe('the outline as other regions print it', () => {
  it('with parts called 一、 and sections （一）', async () => {
    const document = await read(
      '某局2023年度部门决算',
      '目录',
      '一、概况 ( 1 )',
      '（一）部门职责 ( 1 )',
      '二、2023年度部门决算情况说明 ( 2 )',
      '（一）收入支出决算总体情况说明 ( 2 )',
      '（二）收入决算情况说明 ( 3 )',
      '一、概况',
      '（一）部门职责',
      '负责管理。',
      '二、2023年度部门决算情况说明',
      '（一）收入支出决算总体情况说明',
      '收、支总计1.00万元。',
      '（二）收入决算情况说明',
      '本年收入合计1.00万元。',
    );
    expect(document.contents.map(({ title }) => title)).toContain('收入决算情况说明');
    expect(outlineOf(document)).toEqual([
      ['overview', ['functions']],
      ['notes', ['note-summary', 'note-income']],
    ]);
  });

  it('with a stop behind every title, in the list and in the body', async () => {
    const document = await read(
      '某镇人民政府2021年部门决算',
      '目录',
      '第一部分：某镇人民政府概况',
      '第二部分：2021年部门决算情况说明',
      '一、2021年度收入支出决算总体情况。',
      '二、其他事项的说明。',
      '第一部分：某镇人民政府概况',
      '一、主要职能',
      '管理。',
      '第二部分：2021年部门决算情况说明',
      '一、2021年度收入支出决算总体情况。',
      '总收入1.00万元。',
      '二、其他事项的说明。',
      '无。',
    );
    expect(document.contents).toHaveLength(4);
    expect(outlineOf(document)).toEqual([
      ['overview', ['functions']],
      ['notes', ['note-summary', 'notes-unknown-1']],
    ]);
  });

  it('with parts known by how their titles end, and sections in parts of their own', async () => {
    const document = await read(
      '某局2022年度部门决算',
      '第一部分 单位概况',
      '一、主要职责',
      '管理。',
      '第二部分 2022年度部门决算情况说明',
      '一、收入决算情况说明',
      '本年收入合计1.00万元。',
      '第三部分 其他重要事项及相关口径情况说明',
      '一、机关运行经费支出情况',
      '无。',
      '二、总体情况',
      '无。',
      '第四部分 专业名词解释',
      '1.财政拨款收入：指拨款。',
      '第五部分 部门决算报表（见附表）',
    );
    expect(outlineOf(document)).toEqual([
      ['overview', ['functions']],
      ['notes', ['note-income']],
      ['unknown-1', ['note-operation', 'unknown-1-unknown-1']],
      ['glossary', []],
      ['tables', []],
    ]);
  });

  it('whose last table has no notes and no last row of its own', async () => {
    const detail =
      '一般公共预算财政拨款基本支出决算表\n科目编码\t科目名称\t决算数\n301\t工资福利支出\t1.00\n注：本表反映基本支出。';
    const document = await read('某局2022年度部门决算', detail);
    expect(document.tables.map(({ key }) => key)).toEqual(['income', 'basic-detail']);
  });
});
