import type { DisclosureDocument } from '#contracts';
import { withFormField } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withText } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'PERFORMANCE.TEXT_FORM');
const SECTION = 'note-performance-projects';
const at = (sentence: number, form: string, field: string) => [
  { kind: 'sentence', section: SECTION, sentence },
  { kind: 'form', form, field },
];

describe('PERFORMANCE.TEXT_FORM', () => {
  it('is content with the audited disclosure, whose summaries agree with its forms', async () => {
    expect(found((await readReference()).document)).toEqual([]);
  });

  it.each([
    ['execution.budget', '99.00'],
    ['execution.executed', '90.00'],
    ['execution.rate', '90%'],
  ])('finds another %s', (field, text) => {
    expect(found(withFormField(clean, { form: 'project-1', field }, text)).map((f) => f.places)).toEqual([
      at(2, 'project-1', field),
    ]);
  });

  it.each([
    ['巡查河道里程 102 公里，居民满意度 96%。', 'goals.1.indicators.1.actual'],
    ['巡查河道里程达到120公里，居民满意度为69%。', 'goals.1.indicators.2.actual'],
  ])('finds another actual value: %s', (sentence, field) => {
    expect(found(withText(clean, SECTION, 3, sentence)).map((f) => f.places)).toEqual([at(3, 'project-1', field)]);
  });

  it.each(['巡查河道里程 240 里。', '全年巡查河道里程 30 公里。', '居民满意度较高，超过 90%。'])(
    'leaves alone: %s',
    (sentence) => {
      expect(found(withText(clean, SECTION, 3, sentence))).toEqual([]);
    },
  );

  it('accepts a percentage with fewer digits', () => {
    expect(found(withFormField(clean, { form: 'project-1', field: 'execution.rate' }, '99.97%'))).toEqual([]);
  });

  it('compares what the text says anywhere that a project cost', () => {
    const said = (words: string) =>
      found(withText(clean, 'note-general-budget-detail', 1, `项目支出主要用于${words}。`)).map((f) => f.places[0]);
    const place = { kind: 'sentence', section: 'note-general-budget-detail', sentence: 1 };
    expect(said('河道巡查保洁项目 100 万元')).toEqual([]);
    expect(said('河道巡查保洁项目 190 万元')).toEqual([place]);
    expect(said('河道巡查保洁项目 100 万元，巡查河道里程 102 公里')).toEqual([place]);
    expect(said('河道巡查保洁项目 100 万元，巡查河道里程 120 公里')).toEqual([]);
    expect(said('上年河道巡查保洁项目 190 万元')).toEqual([]);
    expect(said('河道巡查保洁和绿化 190 万元')).toEqual([]);
  });
});
