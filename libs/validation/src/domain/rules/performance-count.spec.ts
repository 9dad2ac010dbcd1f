import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withText } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'PERFORMANCE.COUNT');
const said = (sentence: string) => withText(clean, 'note-performance-projects', 1, sentence);

describe('PERFORMANCE.COUNT', () => {
  it('finds another number of projects than of forms', () => {
    const findings = found(said('本部门反映所有项目绩效自评结果，共涉及 4 个二级项目。'));
    expect(findings).toMatchObject([{ tier: 'explain' }]);
    expect(findings[0]?.places[0]).toEqual({ kind: 'sentence', section: 'note-performance-projects', sentence: 1 });
  });

  it('asks only where all are said to be shown, and forms were read', () => {
    expect(found(said('本部门共对 4 个项目开展绩效自评，公开其中 2 个。'))).toEqual([]);
    const all = said('本部门反映所有项目绩效自评结果，共涉及 4 个项目。');
    expect(found({ ...all, forms: all.forms.slice(0, 1) })).toEqual([]);
  });

  it('counts nothing where a form could not be read', () => {
    const all = said('本部门反映所有项目绩效自评结果，共涉及 4 个项目。');
    const unknown = { code: 'LOSS.FORM_UNKNOWN' as const, place: {}, details: { title: '项目支出绩效自评表' } };
    expect(found({ ...all, losses: [unknown] })).toEqual([]);
  });

  it('is content with the audited disclosure', async () => {
    expect(found((await readReference()).document)).toEqual([]);
  });
});
