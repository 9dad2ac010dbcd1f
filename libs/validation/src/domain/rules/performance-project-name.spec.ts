import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withParagraph } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'PERFORMANCE.PROJECT_NAME');
const SECTION = 'note-general-budget-detail';

describe('PERFORMANCE.PROJECT_NAME', () => {
  it('finds the two names of the audited disclosure that differ between text and forms', async () => {
    const findings = found((await readReference()).document);
    expect(findings.map((f) => f.places.at(-1))).toEqual(
      ['project-2', 'project-3'].map((form) => ({ kind: 'form', form, field: 'project' })),
    );
    expect(findings[0]).toMatchObject({ tier: 'explain' });
    expect(findings[0]?.sentence.zh).toContain('“网上群众工作年度经费”');
    expect(findings[0]?.places[0]).toEqual({ kind: 'sentence', section: SECTION, sentence: 3 });
  });

  it('finds a name nearly the same before the same amount', () => {
    const near = withParagraph(clean, SECTION, ['主要用于河道巡查保结项目 100.00 万元。']);
    expect(found(near).map((f) => f.places)).toEqual([
      [
        { kind: 'sentence', section: SECTION, sentence: 2 },
        { kind: 'form', form: 'project-1', field: 'project' },
      ],
    ]);
  });

  it.each([
    '主要用于河道巡查保洁 100.00 万元。',
    '主要用于河道巡查保结 70.00 万元。',
    '主要用于河道维修 100.00 万元。',
  ])('leaves alone: %s', (sentence) => {
    expect(found(withParagraph(clean, SECTION, [sentence]))).toEqual([]);
  });
});
