import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withoutSection, withParagraph } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'CONTENTS.NUMBERING');
const renumbered = (key: string, number: string): DisclosureDocument => ({
  ...clean,
  parts: clean.parts.map((part) => ({
    ...part,
    sections: part.sections.map((section) => (section.key === key ? { ...section, number } : section)),
  })),
});
const at = (section: string) => [{ kind: 'sentence', section, sentence: 0 }];

describe('CONTENTS.NUMBERING', () => {
  it('tells the shift behind a missing section once', async () => {
    const [shift, ...others] = found((await readReference()).document);
    expect(others).toEqual([]);
    expect(shift).toMatchObject({ tier: 'notice' });
    expect(shift?.places).toEqual(['note-procurement', 'note-assets', 'note-performance'].flatMap(at));
  });

  it('finds a number used twice, where it stands', () => {
    const twice = renumbered('note-income', '一');
    expect(found(twice).map((f) => f.places)).toEqual([at('note-income')]);
  });

  it('finds a gap, unless the missing number begins a sentence', () => {
    const gap = withoutSection(clean, 'note-assets');
    expect(found(gap).map((f) => f.places)).toEqual([at('note-performance')]);
    expect(found(withParagraph(gap, 'note-procurement', ['十二、国有资产占用情况说明']))).toEqual([]);
  });

  it('finds a first section that is not the first', () => {
    expect(found(withoutSection(clean, 'note-summary')).map((f) => f.places)).toEqual([at('note-income')]);
  });

  it('leaves numbers alone that it cannot read', () => {
    expect(found(renumbered('note-income', '2a'))).toEqual([]);
  });
});
