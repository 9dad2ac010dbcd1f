import fc from 'fast-check';
import { Ratio } from '#kernel';
import { CONTENT, EFFECT, item, OUTPUT, said, type UsualParts, usualForm } from './usual-form.fixture.js';

const FIRST = 'goals.1.indicators.1';
const RULE = '正向指标得分=实际完成值（B）/年度指标值（A）*该指标分值；预算执行得分=分值×执行率。';
const withFirst = (of: Parameters<typeof item>[0]) => [item(of), EFFECT, CONTENT];

describe('scoring a form that no region prescribes', () => {
  it('says nothing where every score is right', () => {
    expect(said(usualForm())).toEqual({ findings: [], notChecked: [], sentences: [] });
  });

  it.each<[string, UsualParts, string[]]>([
    ['a total that is not the sum', { total: '99.46' }, ['blocking SCORE.TOTAL total']],
    [
      'a score above its weight',
      { indicators: withFirst({ score: '52' }), total: '101.64' },
      [`blocking SCORE.ABOVE_WEIGHT ${FIRST}.score`],
    ],
    ['an execution score', { execution: { score: '8' }, total: '98' }, ['explain SCORE.EXECUTION execution.score']],
    [
      'a rate, once',
      { execution: { rate: '69.40%', score: '6.94' }, total: '96.94' },
      ['explain SCORE.EXECUTION_RATE execution.rate'],
    ],
    [
      'full points for a missed target',
      { indicators: withFirst({ actual: '150棵' }) },
      [`explain SCORE.INDICATOR ${FIRST}.score`],
    ],
    [
      'points taken off where the target was met',
      { indicators: withFirst({ score: '48' }), total: '97.64' },
      [`explain SCORE.INDICATOR ${FIRST}.score`],
    ],
    ['points of a goal', { weight: '80' }, ['explain SCORE.GOAL_WEIGHT goals.1.weight']],
    [
      'weights of a section against what stands beside its name',
      { indicators: [item({ level1: '产出指标（60分）' }), EFFECT, CONTENT] },
      [`explain SCORE.SECTION ${FIRST}.level1`],
    ],
    [
      'weights that are not the usual ones',
      { indicators: [item({ weight: '55', score: '55' }), item({ ...EFFECT, weight: '25', score: '25' }), CONTENT] },
      [`notice SCORE.SECTION_USUAL ${FIRST}.level1`, 'notice SCORE.SECTION_USUAL goals.1.indicators.2.level1'],
    ],
  ])('finds %s', (_, of, findings) => {
    expect(said(usualForm(of)).findings).toEqual(findings);
  });

  it('enforces a rule that the form prints', () => {
    const wrong = {
      remarks: [RULE],
      execution: { executed: '40.20', rate: '80.40%' },
      indicators: withFirst({ actual: '150棵' }),
    };
    expect(said(usualForm(wrong)).findings).toEqual([
      'blocking SCORE.EXECUTION execution.score',
      `blocking SCORE.INDICATOR ${FIRST}.score`,
    ]);
    const lower = withFirst({ actual: '900棵', score: '45' });
    expect(
      said(usualForm({ remarks: [RULE], execution: { score: '8' }, indicators: lower, total: '93' })).findings,
    ).toEqual(['explain SCORE.EXECUTION execution.score', `explain SCORE.INDICATOR ${FIRST}.score`]);
    expect(said(usualForm({ ...wrong, remarks: ['得分保留两位小数。'] })).findings).toEqual([
      'explain SCORE.EXECUTION execution.score',
      `explain SCORE.INDICATOR ${FIRST}.score`,
    ]);
  });

  it('asks once about all indicators of a form', () => {
    const lower = [item({ score: '48' }), { ...EFFECT, score: '29' }, CONTENT];
    const { findings, sentences } = said(usualForm({ indicators: lower, total: '96.64' }));
    expect(findings).toEqual([`explain SCORE.INDICATOR ${FIRST}.score`]);
    expect(sentences[0]).toContain('“栽种行道树”48（50）、“绿化覆盖率”29（30）');
  });

  it('words a question otherwise than an error', () => {
    const asked = said(usualForm({ execution: { score: '8' }, total: '98' })).sentences;
    expect(asked).toEqual([expect.stringContaining('请核对或说明')]);
    const wrong = said(usualForm({ remarks: [RULE], execution: { executed: '40.20', rate: '80.40%' } })).sentences;
    expect(wrong).toEqual([expect.stringContaining('请改正得分')]);
  });
});

describe('what is no error', () => {
  it.each<[string, UsualParts]>([
    ['an execution score cut off', { execution: { score: '9.6' }, total: '99.6' }],
    ['an execution score in whole points', { execution: { score: '9' }, total: '99' }],
    ['a whole total of scores with decimals', { total: '99' }],
    [
      'a rate rounded up',
      { execution: { budget: '25.00', executed: '21.55', rate: '86.21%', score: '8.62' }, total: '98.62' },
    ],
    ['scores with 分', { execution: { score: '9.64分' }, total: '99.64分' }],
    ['more spent than there was', { execution: { executed: '51.00', rate: '102%', score: '10' }, total: '100' }],
    ['words', { indicators: [item({ target: '按期完成', actual: '达成预期指标' }), EFFECT, CONTENT] }],
    [
      'money scored as an indicator',
      {
        execution: { weight: '', score: '' },
        indicators: [
          OUTPUT,
          EFFECT,
          CONTENT,
          item({ level1: '预算执行', target: '100%', actual: '100%', weight: '10', score: '10' }),
        ],
        total: '100',
      },
    ],
    ['no total', { total: null }],
    ['points for a missed target', { indicators: withFirst({ actual: '150棵', score: '37.5' }), total: '87.14' }],
    ['a target of nothing that was kept', { indicators: withFirst({ target: '0起', actual: '0起' }) }],
    ['an indicator that is not scored', { indicators: [OUTPUT, EFFECT, CONTENT, item({ weight: '—', score: '/' })] }],
    ['amounts in 元', { execution: { unit: '元', budget: '500000.00', executed: '482000.00' } }],
    [
      'amounts without decimals',
      { execution: { budget: '2', executed: '1', rate: '62.5%', score: '6.25' }, total: '96.25' },
    ],
    [
      'other sections',
      {
        indicators: [
          item({ level1: '成本指标', weight: '40', score: '40' }),
          item({ ...EFFECT, weight: '40', score: '40' }),
          CONTENT,
        ],
      },
    ],
  ])('%s', (_, of) => {
    expect(said(usualForm(of)).findings).toEqual([]);
  });

  it.each<[string, UsualParts, string[]]>([
    [
      'no budget',
      { execution: { budget: '0', executed: '0', rate: '100%', score: '0' }, total: '90' },
      ['SCORE.EXECUTION execution.score'],
    ],
    [
      'a score with a reason',
      { indicators: withFirst({ actual: '150棵', score: '45', reason: '苗木延期到货' }), total: '94.64' },
      [`SCORE.INDICATOR ${FIRST}.score`],
    ],
    [
      'one cell for two lines',
      { indicators: [item({ weight: '25', score: '50' }), item({ weight: '25', score: '' }), EFFECT, CONTENT] },
      [`SCORE.INDICATOR ${FIRST}.score`, 'SCORE.TOTAL total'],
    ],
    [
      'no satisfaction score',
      { indicators: [OUTPUT, EFFECT, item({ ...CONTENT, score: '' })], total: '89.64' },
      ['SCORE.TOTAL total'],
    ],
    ['a line missing', { indicators: [OUTPUT, CONTENT] }, ['SCORE.TOTAL total']],
    ['a total of indicators alone', { total: '89', totalWeight: '90' }, ['SCORE.TOTAL total']],
    ['points scaled to a hundred', { indicators: [OUTPUT, EFFECT], total: '99.60' }, ['SCORE.TOTAL total']],
    [
      'full marks for a total',
      { execution: { executed: '40.20', rate: '80.40%', score: '8.04' }, total: '100', totalWeight: undefined },
      ['SCORE.TOTAL total'],
    ],
    ['a grade for a total', { total: '优' }, ['SCORE.TOTAL total']],
    [
      'weights as shares',
      { indicators: withFirst({ weight: '50%' }) },
      [`SCORE.INDICATOR ${FIRST}.score`, 'SCORE.TOTAL total'],
    ],
  ])('is not judged: %s', (_, of, expected) => {
    const { findings, notChecked } = said(usualForm(of));
    expect(findings.filter((finding) => finding.startsWith('blocking'))).toEqual([]);
    expect(notChecked).toEqual(expect.arrayContaining(expected));
  });

  it('scores of another scale are asked about at most', () => {
    const hundreds = [OUTPUT, EFFECT, CONTENT].map((one) => ({ ...one, score: '100' }));
    const { findings } = said(usualForm({ indicators: hundreds, total: null }));
    expect(findings.filter((finding) => finding.startsWith('blocking'))).toEqual([]);
  });

  it('no sum is judged that may lack a line', () => {
    const lost = { code: 'LOSS.FORM_LINE' as const, place: { form: 'project-1' }, details: { line: '扣分 -2' } };
    const { findings, notChecked } = said(usualForm({ total: '97.64' }), [lost]);
    expect([findings, notChecked]).toEqual([[], ['SCORE.TOTAL total']]);
  });
});

describe('the total', () => {
  const points = fc.integer({ min: 0, max: 1000 });
  /** Exact scores in hundredths of ten and of ninety points, each printed with any number of digits. */
  const scores = fc.record({
    executed: fc.integer({ min: 0, max: 10_000 }),
    actual: points,
    places: fc.constantFrom(0, 1, 2),
    rule: fc.constantFrom('half-up' as const, 'truncate' as const),
  });
  const ratio = (n: number, d: number) => Ratio.of(BigInt(n), BigInt(d)) as Ratio;

  function formOf({
    executed,
    actual,
    places,
    rule,
  }: {
    executed: number;
    actual: number;
    places: number;
    rule: 'half-up' | 'truncate';
  }) {
    const own = [ratio(executed, 1000), ratio(actual * 50, 1000)];
    const [execution = '', first = ''] = own.map((score) => score.format(places, rule));
    const whole = [...own, ratio(40, 1)].reduce((sum, part) => sum.plus(part));
    const printed = [execution, first, '40']
      .map((text) => Ratio.parse(text) as Ratio)
      .reduce((sum, part) => sum.plus(part));
    const form = (total: string) =>
      usualForm({
        execution: {
          budget: '100.00',
          executed: ratio(executed, 100).format(2, 'half-up'),
          rate: '',
          score: execution,
        },
        indicators: withFirst({ target: '≥1000棵', actual: `${actual}棵`, score: first }),
        total,
      });
    return { form, whole, printed };
  }

  it('may be the sum of the scores as printed or as they were before rounding', () => {
    fc.assert(
      fc.property(scores, (of) => {
        const { form, whole, printed } = formOf(of);
        for (const total of [whole, printed]) {
          expect(said(form(total.format(2, 'half-up'))).findings).toEqual([]);
          expect(said(form(total.format(of.places, of.rule))).findings).toEqual([]);
        }
      }),
    );
  });

  it('is wrong where it is further off than rounding explains', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 310, max: 5000 }), (of, off) => {
        const total = formOf(of).printed.plus(ratio(off, 100)).format(2, 'half-up');
        expect(said(formOf(of).form(total)).findings).toEqual(['blocking SCORE.TOTAL total']);
      }),
    );
  });
});
