import type { DisclosureDocument } from '#contracts';
import { withFormField } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'PERFORMANCE.WHOLE_PROJECTS');
const TARGET = { form: 'whole', field: 'goals.1.indicators.1.target' };

describe('PERFORMANCE.WHOLE_PROJECTS', () => {
  it('is content with the audited disclosure, whose twelve indicators agree', async () => {
    expect(found((await readReference()).document)).toEqual([]);
  });

  it.each(['target', 'actual'])('finds another %s, at both places', (member) => {
    const field = `goals.2.indicators.1.${member}`;
    expect(
      found(withFormField(clean, { form: 'whole', field }, '≥9公里'.slice(member === 'target' ? 0 : 1))).map(
        (f) => f.places,
      ),
    ).toEqual([
      [
        { kind: 'form', form: 'whole', field },
        { kind: 'form', form: 'project-2', field: `goals.1.indicators.1.${member}` },
      ],
    ]);
  });

  it('says nothing of other units and of words', () => {
    expect(found(withFormField(clean, TARGET, '≥100000米'))).toEqual([]);
    expect(found(withFormField(clean, TARGET, '全面巡查'))).toEqual([]);
  });

  it('says nothing of an indicator that several projects have', () => {
    const [whole, river, dyke] = clean.forms;
    if (!whole || !river || !dyke) throw new Error('three forms');
    const shared = { ...clean, forms: [whole, river, { ...dyke, goals: river.goals }] };
    expect(found(withFormField(shared, TARGET, '≥200公里'))).toEqual([]);
  });
});
