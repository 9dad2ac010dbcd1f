import type { DisclosureDocument } from '#contracts';
import { withFormField } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'PERFORMANCE.DEVIATION');
const river = (member: string, text: string, document = clean) =>
  withFormField(document, { form: 'project-1', field: `goals.1.indicators.1.${member}` }, text);

describe('PERFORMANCE.DEVIATION', () => {
  it('finds the five indicators of the audited disclosure, once each', async () => {
    const findings = found((await readReference()).document);
    expect(findings.map((f) => [f.tier, f.places.length - 1])).toEqual([
      ['explain', 1],
      ['explain', 1],
      ['explain', 3],
    ]);
  });

  it.each([
    ['actual', '130公里'],
    ['actual', '99公里'],
    ['target', '≤100公里'],
    ['target', '0公里'],
  ])('asks for a reason: %s %s', (member, text) => {
    expect(found(river(member, text)).map((f) => f.places)).toEqual([
      [
        { kind: 'form', form: 'project-1', field: 'goals.1.indicators.1.actual' },
        { kind: 'form', form: 'project-1', field: 'deviationReason' },
      ],
    ]);
  });

  it.each([
    ['actual', '129公里'],
    ['actual', '250里'],
    ['actual', '超额完成'],
    ['target', '≤120公里'],
  ])('is content with %s %s', (member, text) => {
    expect(found(river(member, text))).toEqual([]);
  });

  it('asks beside each indicator where the form has a reason for each', () => {
    const reasoned = (reason: string) => {
      const far = river('actual', '200公里');
      const forms = far.forms.map((form) => ({
        ...form,
        goals: form.goals.map((goal) => ({ ...goal, indicators: goal.indicators.map((i) => ({ ...i, reason })) })),
      }));
      return found({ ...far, forms });
    };
    expect(reasoned('')[0]?.places).toEqual([
      { kind: 'form', form: 'project-1', field: 'goals.1.indicators.1.actual' },
      { kind: 'form', form: 'project-1', field: 'goals.1.indicators.1.reason' },
    ]);
    expect(reasoned('新增河道')).toEqual([]);
  });

  it('is content with any reason, and says nothing of a form that lost a line', () => {
    const far = river('actual', '200公里');
    expect(found(withFormField(far, { form: 'project-1', field: 'deviationReason' }, '新增河道'))).toEqual([]);
    const lost = { code: 'LOSS.FORM_PART' as const, place: { form: 'project-1' }, details: { line: '偏差大 原因' } };
    expect(found({ ...far, losses: [lost] })).toEqual([]);
  });
});
