import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withText } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'TEXT.REPEATED_WORD');

describe('TEXT.REPEATED_WORD', () => {
  it('finds the doubled word of the audited disclosure', async () => {
    const findings = found((await readReference()).document);
    expect(findings.map((f) => [f.tier, f.places])).toEqual([
      ['notice', [{ kind: 'sentence', section: 'note-government-fund', sentence: 6 }]],
    ]);
    expect(findings[0]?.sentence.zh).toContain('项目项目');
  });

  it.each(['支出支出', '的的', '万元万元', '，，', '。。'])('finds %s', (doubled) => {
    expect(found(withText(clean, 'units', 1, `本部门${doubled}情况`))).toHaveLength(1);
  });

  it.each([
    '为实现目的的措施',
    '一步一步推进',
    '医院医院感染管理',
    '的的确确完成',
    '住房保障支出支出决算数',
    '一般公共预算预算数',
    '等等……',
    '分别为：“甲”、“乙”。',
  ])('leaves alone: %s', (right) => {
    expect(found(withText(clean, 'units', 1, right))).toEqual([]);
  });
});
