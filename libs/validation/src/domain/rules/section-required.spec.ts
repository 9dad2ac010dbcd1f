import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withoutSection, withParagraph } from '../clean-document.fixture.js';

const pack = await builtInPack();
const clean = { ...cleanDocument(pack), contents: [] };
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'SECTION.REQUIRED');
const without = withoutSection(clean, 'note-operation');

describe('SECTION.REQUIRED', () => {
  it('asks for a section that the pack requires', () => {
    expect(found(without)).toEqual([
      expect.objectContaining({ tier: 'explain', places: [{ kind: 'sentence', section: 'notes', sentence: 0 }] }),
    ]);
    expect(found(without)[0]?.sentence.zh).toContain('机关运行经费支出说明');
  });

  it('accepts a sentence that there is none, and the section at another place', () => {
    expect(found(withParagraph(without, 'note-assets', ['本部门2023年度无机关运行经费支出。']))).toEqual([]);
    expect(found(withParagraph(without, 'note-assets', ['（一）机关运行经费支出情况。']))).toEqual([]);
  });

  it('accepts a title that has a word more, where the pack knows no such section', () => {
    const title = '国有资本经营预算财政拨款收入支出决算情况说明';
    const parts = clean.parts.map((part) => ({
      ...part,
      sections: part.sections.map((section) =>
        section.key === 'note-state-capital' ? { ...section, key: 'notes-unknown-1', title } : section,
      ),
    }));
    expect(found({ ...clean, parts })).toEqual([]);
  });

  it('leaves to CONTENTS.BODY what the contents list names', () => {
    expect(found({ ...without, contents: cleanDocument(pack).contents })).toEqual([]);
  });

  it('says nothing of a part of which no section was recognised', () => {
    const parts = clean.parts.map((part) => (part.key === 'notes' ? { ...part, sections: [] } : part));
    expect(found({ ...clean, parts })).toEqual([]);
  });
});
