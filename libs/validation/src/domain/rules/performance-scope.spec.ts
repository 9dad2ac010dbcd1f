import type { DisclosureDocument } from '#contracts';
import { withFormField } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withText } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'PERFORMANCE.SCOPE');
const say = (section: string, sentence: string) => withText(clean, section, 1, sentence);
const at = (section: string) => ({ kind: 'sentence', section, sentence: 1 });

describe('PERFORMANCE.SCOPE', () => {
  it('finds the money of another scope and the projects left out of the audited disclosure', async () => {
    const [whole, all, ...others] = found((await readReference()).document);
    expect(others).toEqual([]);
    expect(whole?.places[0]).toEqual(at('note-performance-whole'));
    expect(whole?.sentence.zh).toContain('794.43 万元');
    expect(all).toMatchObject({ tier: 'explain', printed: '794.43', expected: '3853.19', gap: '3058.76' });
    expect(all?.places).toEqual([
      at('note-performance-projects'),
      { kind: 'cell', table: 'expenditure', row: 'total', column: 'c3' },
    ]);
  });

  it.each(['自评资金 740 万元', '自评，资金总额为740.00万元', '自评，资金 7400000.00 元'])(
    'accepts the amount of the form: %s',
    (words) => {
      expect(found(say('note-performance-whole', `本部门开展整体支出绩效${words}。`))).toEqual([]);
    },
  );

  it('knows a form that counts in another unit than the document', () => {
    const forms = clean.forms.map((form) =>
      form.key !== 'whole'
        ? form
        : { ...form, execution: { ...form.execution, budget: '7400000.00', unit: '元' as const } },
    );
    const inYuan = (sentence: string) => ({ ...say('note-performance-whole', sentence), forms });
    expect(found(inYuan('本部门开展整体支出绩效自评，资金 740.00 万元。'))).toEqual([]);
    expect(found(inYuan('本部门开展整体支出绩效自评，资金 7400.00 万元。'))).toHaveLength(1);
  });

  it('finds another amount than the form’s', () => {
    const other = say('note-performance-whole', '本部门开展整体支出绩效自评，资金 300.00 万元，目标均已完成。');
    expect(found(other).map((f) => f.places[0])).toEqual([at('note-performance-whole')]);
    expect(found({ ...other, forms: other.forms.filter(({ key }) => key !== 'whole') })).toEqual([]);
  });

  it('adds up basic and project expenditure of the whole form', () => {
    const forms = (basic: string) =>
      clean.forms.map((form) =>
        form.key !== 'whole'
          ? form
          : {
              ...form,
              fields: [
                { label: '基本支出总额', value: basic },
                { label: '项目支出总额', value: '300.00' },
              ],
            },
      );
    expect(found({ ...clean, forms: forms('440.00') })).toEqual([]);
    expect(found({ ...clean, forms: forms('450.00') }).map(({ expected, gap }) => [expected, gap])).toEqual([
      ['750.00', '-10.00'],
    ]);
  });

  it('finds what a claim of all projects leaves out, and how much', () => {
    const fewer = say(
      'note-performance-management',
      '本部门对所有项目开展绩效自评，共涉及项目 2 个，资金 280.00 万元。',
    );
    const less = withFormField(fewer, { form: 'project-2', field: 'execution.executed' }, '180.00');
    const scope = found(less).filter((f) => f.gap !== null);
    expect(scope.map((f) => f.gap)).toEqual(['20.00']);
  });

  it.each([
    '本部门对一般公共预算所有项目开展绩效自评。',
    '所有项目绩效自评结果均为优。',
    '本部门对重点项目开展绩效自评。',
  ])('takes no claim from: %s', (sentence) => {
    const limited = withText(
      say('note-performance-management', sentence),
      'note-performance-projects',
      1,
      '结果如下。',
    );
    expect(found(withFormField(limited, { form: 'project-2', field: 'execution.executed' }, '180.00'))).toEqual([]);
  });
});
