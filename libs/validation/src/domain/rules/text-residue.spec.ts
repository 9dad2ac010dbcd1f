import type { DisclosureDocument } from '#contracts';
import { withFormField, withTable } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withText } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'TEXT.RESIDUE');
const place = { kind: 'sentence', section: 'units', sentence: 1 };

describe('TEXT.RESIDUE', () => {
  it.each([
    ['大小于', '决算数大小于预算数。'],
    ['增加(减少)', '比上年增加（减少）5 万元。'],
    ['下降(增长)', '比上年下降(增长) 2%。'],
    ['大于(小于)', '决算数大于（小于）预算数的主要原因。'],
    ['XX', '上海市 XX 局决算。'],
    ['XXXX', '收入 ＸＸＸＸ 万元。'],
    ['××', '主要原因是××。'],
    ['**', '项目支出 ** 万元。'],
    ['____', '共 ____ 辆。'],
    ['某某', '某某局负责。'],
    ['(注:请根据实际情况填写)', '共有车辆 2 辆（注：请根据实际情况填写）。'],
    ['(不涉及的不列)', '其他支出（不涉及的不列）。'],
    ['作下述说明', '无支出的部门，作下述说明：'],
    ['主要原因是:。', '收入比上年减少，主要原因是：。'],
  ])('finds %s', (residue, sentence) => {
    const findings = found(withText(clean, 'units', 1, sentence));
    expect(findings.map((f) => [f.tier, f.places])).toEqual([['explain', [place]]]);
    expect(findings[0]?.sentence.zh).toContain(`“${residue}”`);
  });

  it('looks below tables and into the reasons of forms', () => {
    const note = withTable(clean, 'state-capital', (table) => ({
      ...table,
      notes: [...table.notes, '无支出的，仍保留该表格式，并在本表下方作下述说明：'],
    }));
    expect(found(note).map((f) => f.places)).toEqual([[{ kind: 'table', table: 'state-capital' }]]);
    const reason = { form: 'project-2', field: 'deviationReason' };
    expect(found(withFormField(clean, reason, '因××未完成')).map((f) => f.places)).toEqual([
      [{ kind: 'form', ...reason }],
    ]);
  });

  it('tells a section once, with every sentence in it', () => {
    const twice = withText(withText(clean, 'functions', 1, '收入 XX 万元。'), 'functions', 2, '支出 XX 万元。');
    expect(found(twice).map((f) => f.places)).toEqual([
      [1, 2].map((sentence) => ({ kind: 'sentence', section: 'functions', sentence })),
    ]);
  });

  it.each([
    '联系电话 138****1234。',
    '并说明主要原因。',
    '主要原因：一是人员减少。',
    '举办第XX届运动会。',
    '采购 XXL-20 型设备。',
    '详情请见附件（注：明细请见附件 2）。',
    '增加收入（减少支出）是本年重点。',
    '尺寸为 3×4 米。',
    '市领导（含副职）增长迅速。',
    '清水区水务局负责。',
  ])('leaves alone: %s', (sentence) => {
    expect(found(withText(clean, 'units', 1, sentence))).toEqual([]);
  });

  it('is content with the audited disclosure', async () => {
    expect(found((await readReference()).document)).toEqual([]);
  });
});
