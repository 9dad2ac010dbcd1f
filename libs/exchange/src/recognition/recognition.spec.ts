import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInPack, builtInPacks } from '#template';
import { type PageTable, pageOf } from '../field-tables.fixture.js';
import { readDocument } from '../read-document.js';
import type { Recognition } from './recognition.js';

const REFERENCE = join(import.meta.dirname, '../../../../tests/golden/2023/qingshan/source.txt');
const source = readFileSync(REFERENCE, 'utf8');

async function recognised(bytes: Uint8Array, packId = 'generic'): Promise<Recognition> {
  const outcome = await readDocument(bytes, await builtInPack(packId));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.recognition;
}

const inReference = (edit: (text: string) => string = (text) => text) =>
  recognised(new TextEncoder().encode(edit(source)), 'hubei-wuhan-2023');

const TITLED: PageTable = {
  title: '支出决算表',
  rows: [
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
    ['', '合计', '3.00', '2.00', '1.00', '', '', ''],
    ['201', '一般公共服务支出', '3.00', '2.00', '1.00', '', '', ''],
  ],
};
/** Something that is a table by its title, so that the page is a disclosure. */
const OTHER: PageTable = {
  title: '收入决算表',
  rows: [
    ['科目编码', '科目名称', '合计'],
    ['201', '', '3.00'],
  ],
};

async function recognisedTable(table: PageTable) {
  const { tables } = await recognised(pageOf('某局2022年度部门决算', [OTHER, table]));
  return tables.find(({ table: key }) => key === 'expenditure');
}

const withHeader = (column: string, title: string) => ({
  ...TITLED,
  rows: TITLED.rows.map((row) => row.map((cell) => (cell === column ? title : cell))),
});

describe('a table', () => {
  it('is certain by title and header', async () => {
    expect(await recognisedTable(TITLED)).toEqual({
      table: 'expenditure',
      title: '支出决算表',
      knownBy: 'title-and-header',
      sureness: 'certain',
      columns: { byNumber: 0, byName: 6, byPosition: 0, unplaced: 0 },
      rows: { byNumber: 1, byName: 1, byPosition: 0, unplaced: 0 },
    });
  });

  it('is likely by its header alone', async () => {
    expect(await recognisedTable({ ...TITLED, title: '' })).toMatchObject({ knownBy: 'header', sureness: 'likely' });
  });

  it('is likely by its title alone, doubtful where something in it found no place', async () => {
    const blank = await recognisedTable(withHeader('经营支出', '其他'));
    expect(blank).toMatchObject({ knownBy: 'title', sureness: 'likely', columns: { byName: 5, unplaced: 0 } });
    const filled = await recognisedTable(withHeader('项目支出', '其他'));
    expect(filled).toMatchObject({ knownBy: 'title', sureness: 'doubtful', columns: { byName: 5, unplaced: 1 } });
  });
});

describe('the reference', () => {
  it('is certain but for the table whose rows have lost their labels', async () => {
    const { tables, sections, forms } = await inReference();
    const others = tables.filter(({ sureness }) => sureness !== 'certain');
    expect(others).toMatchObject([{ table: 'government-fund', sureness: 'likely', rows: { unplaced: 5 } }]);
    expect(tables.find(({ table }) => table === 'income')?.columns).toMatchObject({ byNumber: 7, byName: 0 });
    expect(sections.filter(({ sureness }) => sureness !== 'certain')).toEqual([]);
    expect(forms.map(({ form, sureness }) => [form, sureness])).toEqual(
      ['whole', 'project-1', 'project-2', 'project-3'].map((form) => [form, 'certain']),
    );
  });

  it('has a part by its number where it has no title, and sections by nothing where their titles are others', async () => {
    const { sections } = await inReference((text) =>
      text.replaceAll(/^(第五部分) .*$/gm, '$1').replaceAll('部门主要职能', '另行说明'),
    );
    expect(sections.filter(({ sureness }) => sureness !== 'certain')).toEqual([
      { section: 'overview-unknown-1', title: '另行说明', knownBy: 'nothing', sureness: 'unknown' },
      { section: 'glossary', title: '', knownBy: 'number', sureness: 'likely' },
    ]);
  });
});

it('is told of the pack that was chosen', async () => {
  const bytes = new TextEncoder().encode(source);
  const outcome = await readDocument(bytes, await builtInPacks());
  expect(outcome.ok && outcome.value.recognition).toEqual(await inReference());
});
