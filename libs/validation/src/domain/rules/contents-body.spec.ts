import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withoutSection, withParagraph } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const reference = await readReference();
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'CONTENTS.BODY');
const listed = (edit: (contents: DisclosureDocument['contents']) => DisclosureDocument['contents']) => ({
  ...clean,
  contents: edit(clean.contents),
});

describe('CONTENTS.BODY', () => {
  it('finds the two sections that the audited disclosure promises and does not have', () => {
    const findings = found(reference.document);
    expect(findings.map((f) => /“(.+?)”/.exec(f.sentence.zh)?.[1])).toEqual([
      '三、部门人员构成',
      '十、机关运行经费支出说明',
    ]);
    expect(findings.map((f) => f.places)).toEqual(
      ['overview', 'notes'].map((section) => [{ kind: 'sentence', section, sentence: 0 }]),
    );
    expect(findings.map((f) => f.tier)).toEqual(['explain', 'explain']);
  });

  it.each(['staff', 'note-income', 'note-expenditure', 'note-basic-detail', 'note-operation', 'note-assets'])(
    'misses the section %s when it is taken out',
    (key) => {
      const title = pack.pack.parts.flatMap((part) => part.sections).find((s) => s.key === key)?.title;
      expect(found(withoutSection(clean, key)).map((f) => f.sentence.zh)).toEqual([
        expect.stringContaining(`${title}`),
      ]);
    },
  );

  it('accepts a heading that was read as text, and a sentence that there is none', () => {
    const without = withoutSection(clean, 'note-operation');
    expect(found(withParagraph(without, 'note-assets', ['（一）机关运行经费支出情况']))).toEqual([]);
    expect(found(withParagraph(without, 'note-assets', ['2023年度本部门无机关运行经费支出。']))).toEqual([]);
    const merged = ['图 2 收入决算结构 三、支出决算情况说明 2023年度支出合计 1 万元。'];
    expect(found(withParagraph(withoutSection(clean, 'note-expenditure'), 'note-income', merged))).toEqual([]);
  });

  it('does not take the glossary for the section', () => {
    const glossary = ['七、机关运行经费：指为保障行政单位运行用于购买货物和服务的各项资金。'];
    expect(found(withParagraph(withoutSection(clean, 'note-operation'), 'glossary', glossary))).toHaveLength(1);
  });

  it.each([
    ['政府采购支出说明', '政府采购情况'],
    ['部门决算单位构成', '部门决算单位构成（仅有一个单位的部门为“机构设置”）'],
    ['国有资本经营预算财政拨款支出决算情况说明', '国有资本经营预算财政拨款收入支出决算情况说明'],
  ])('accepts other words for the same section: %s, %s', (title, other) => {
    const renamed = listed((contents) =>
      contents.map((entry) => (entry.title === title ? { ...entry, number: '二十', title: other } : entry)),
    );
    expect(found(renamed)).toEqual([]);
  });

  it('finds a section that the list leaves out, and only where the list goes into sections', () => {
    const short = listed((contents) => contents.filter(({ title }) => title !== '国有资产占用情况说明'));
    expect(found(short).map((f) => f.places)).toEqual([[{ kind: 'sentence', section: 'note-assets', sentence: 0 }]]);
    expect(found(listed((contents) => contents.filter(({ level }) => level === 0)))).toEqual([]);
    expect(found(listed(() => []))).toEqual([]);
  });

  it('misses a whole part', () => {
    const without = { ...clean, parts: clean.parts.filter(({ key }) => key !== 'work') };
    expect(found(without).map((f) => f.sentence.zh)).toEqual([expect.stringContaining('重点工作完成情况')]);
  });

  it('says that it could not compare where most sections are unread', () => {
    const unread = {
      ...clean,
      parts: clean.parts.map((part) =>
        part.key === 'notes' ? { ...part, sections: part.sections.slice(0, 2) } : part,
      ),
    };
    const report = checkDocument(unread, pack);
    expect(report.findings.filter((f) => f.code === 'CONTENTS.BODY')).toEqual([]);
    expect(report.notChecked.map((n) => n.code)).toContain('CONTENTS.BODY');
  });
});
