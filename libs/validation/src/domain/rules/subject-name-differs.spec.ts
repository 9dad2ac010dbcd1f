import type { DisclosureDocument } from '#contracts';
import { withTable } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'SUBJECT.NAME_DIFFERS');
const renamed = (code: string, name: string) =>
  withTable(clean, 'general-budget', (table) => ({
    ...table,
    rows: table.rows.map((row) => (row.code === code ? { ...row, name } : row)),
  }));

describe('SUBJECT.NAME_DIFFERS', () => {
  it('finds the one odd name of the audited disclosure, the odd row first', async () => {
    const [finding, ...others] = found((await readReference()).document);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ tier: 'explain' });
    expect(finding?.places[0]).toEqual({ kind: 'row', table: 'general-budget', row: '201' });
    expect(finding?.sentence.zh).toContain('一般公共预算服务支出');
  });

  it('finds another name, whatever the level', () => {
    expect(found(renamed('2101101', '事业单位医疗')).map((f) => f.places[0])).toEqual([
      { kind: 'row', table: 'general-budget', row: '2101101' },
    ]);
  });

  it.each([
    ['201', '一、一般公共服务支出'],
    ['20103', '政府办公厅(室)及 相关机构事务'],
    ['2080505', '机关事业单位基本养老保险缴费'],
    ['201', '一般公共服务支出（类）'],
  ])('takes blanks, brackets, numbers and cut ends for print: %s %s', (code, name) => {
    expect(found(renamed(code, name))).toEqual([]);
  });
});
