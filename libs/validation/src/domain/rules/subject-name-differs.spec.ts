import type { DisclosureDocument } from '#contracts';
import { withTable } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument } from '../clean-document.fixture.js';
import { findingsOf } from '../narrative/narrated.fixture.js';
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

  it('finds a name of the text that no table has, beside the same amount', () => {
    const said = (name: string, amount: string) =>
      findingsOf('SUBJECT.NAME_DIFFERS', {
        'note-general-budget-detail': `1. 住房保障支出（类）住房改革支出（款）${name}（项）。支出决算为 ${amount} 万元。`,
      }).filter(({ places }) => places[0]?.kind === 'sentence');
    expect(said('提租补帖', '7.31')).toEqual([]);
    expect(said('购房提租补贴', '7.31')).toEqual([]);
    const social = (name: string, amount: string) =>
      findingsOf('SUBJECT.NAME_DIFFERS', {
        'note-general-budget-detail': `1. 社会保障和就业支出（类）行政事业单位养老支出（款）${name}（项）。支出决算为 ${amount} 万元。`,
      }).filter(({ places }) => places[0]?.kind === 'sentence');
    expect(social('机关事业单位基本养老保险交费支出', '25.64')).toHaveLength(1);
    expect(social('机关事业单位基本养老保险交费支出', '25.46')).toEqual([]);
    expect(social('机关事业单位基本养老保险缴费', '25.64')).toEqual([]);
  });
});
