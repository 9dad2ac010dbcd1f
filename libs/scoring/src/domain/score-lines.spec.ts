import fc from 'fast-check';
import type { ScoreLine } from '#contracts';
import { Ratio } from '#kernel';
import { acceptedScores } from './accepted-scores.js';
import { aForm, anIndicator, type FormParts, template } from './form.fixture.js';
import { scoreExecution } from './score-execution.js';
import { scoreForm } from './score-form.js';
import { scoreIndicator } from './score-indicator.js';
import { workOut } from './working.fixture.js';

const money = fc.integer({ min: 0, max: 10_000_000 }).map((fen) => decimal(fen));
const budgets = fc.integer({ min: 1, max: 10_000_000 }).map((fen) => decimal(fen));
const points = fc.integer({ min: 0, max: 100 }).map(String);
const counts = fc.integer({ min: 0, max: 500 });

/** 12345 → "123.45" */
function decimal(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${`${hundredths % 100}`.padStart(2, '0')}`;
}

const number = (text: string) => Ratio.parse(text) as Ratio;
const execution = (weight: string, budget: string, executed: string, score = '') =>
  scoreExecution(aForm({ execution: { weight, budget, executed, score } }), template);
const indicator = (weight: string | null, target: string, actual: string, score = '') =>
  scoreIndicator(anIndicator({ weight, target, actual, score }), 'goals.1.indicators.1.score', template);

/** What the line shows as its working gives the score that it shows behind it, and that it compares with. */
function expectSound(line: ScoreLine): void {
  const [working = '', result = ''] = line.arithmetic.split(' = ');
  const value = workOut(working);
  const shown = result.endsWith('…') ? result.slice(0, -1) : result;
  expect(value.format(4, 'truncate')).toBe(number(shown).format(4, 'truncate'));
  expect(value.equals(number(shown))).toBe(!result.endsWith('…'));
  expect(line.computed).toBe(value.format(2, 'half-up'));
  expect(line.accepted).toEqual(expect.arrayContaining([...acceptedScores(value, template.scoring)]));
}

describe('the execution score', () => {
  it('is weight × executed ÷ budget, at most the weight, and its arithmetic works out', () => {
    fc.assert(
      fc.property(points, budgets, money, (weight, budget, executed) => {
        const line = execution(weight, budget, executed);
        expectSound(line);
        const exact = number(weight).times(number(executed).dividedBy(number(budget)) as Ratio);
        expect(line.computed).toBe(exact.min(number(weight)).format(2, 'half-up'));
      }),
    );
  });

  it('grows with what was spent', () => {
    fc.assert(
      fc.property(budgets, money, money, (budget, a, b) => {
        const [less, more] = number(a).compare(number(b)) <= 0 ? [a, b] : [b, a];
        const scores = [less, more].map((executed) => number(execution('20', budget, executed).computed ?? ''));
        expect(scores[0]?.compare(scores[1] as Ratio)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('agrees with each rounding of the template and with no score that is a point off', () => {
    fc.assert(
      fc.property(budgets, money, (budget, executed) => {
        const { accepted } = execution('20', budget, executed);
        for (const score of accepted) {
          expect(execution('20', budget, executed, score).agrees).toBe(true);
          const off = number(score).plus(number('1.01')).format(2, 'half-up');
          expect(execution('20', budget, executed, off).agrees).toBe(false);
        }
      }),
    );
  });

  it('is capped in sight, and nothing where money came back', () => {
    expect(execution('20', '100', '120').arithmetic).toBe('20 × 100% (120 ÷ 100) = 20');
    expect(execution('20', '100', '-5').arithmetic).toBe('20 × 0% (-5 ÷ 100) = 0');
    expect(execution('20', '1321.47', '1288.89').arithmetic).toBe('20 × 1288.89 ÷ 1321.47 = 19.5069…');
  });

  it.each([
    ['no budget', '20', '0', '5'],
    ['a budget below zero', '20', '-3', '-3'],
    ['nothing against nothing', '20', '0', '0'],
    ['a grouped budget', '20', '1,000', '5'],
    ['a word for what was spent', '20', '100', '全部'],
    ['a blank', '20', '', ''],
    ['a weight in words', '二十', '100', '90'],
  ])('is not judged with %s', (_, weight, budget, executed) => {
    expect(execution(weight, budget, executed, '18')).toMatchObject({ computed: null, agrees: null, accepted: [] });
    expect(execution(weight, budget, executed, '18').why).not.toBeNull();
  });
});

describe('the score of an indicator', () => {
  const signs = fc.constantFrom('≥', '≤', '', '=');
  const units = fc.constantFrom(['次', '次'], ['%', '%'], ['年', '个月'], ['元', '万元'], ['', '']);

  it('lies between nothing and the weight, and its arithmetic works out', () => {
    fc.assert(
      fc.property(points, signs, counts, counts, units, (weight, sign, a, b, [unitA, unitB]) => {
        const line = indicator(weight, `${sign}${a}${unitA}`, `${b}${unitB}`);
        fc.pre(line.computed !== null);
        expectSound(line);
        expect(number(line.computed ?? '').compare(number(weight))).toBeLessThanOrEqual(0);
        expect(number(line.computed ?? '').compare(number('0'))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is the weight where a target that prints no weight was met, and unknown where it was not', () => {
    fc.assert(
      fc.property(fc.constantFrom('≥', '≤'), counts, counts, points, (sign, a, b, score) => {
        const line = indicator(null, `${sign}${a}`, `${b}`, score);
        const isMet = sign === '≥' ? b >= a : b <= a;
        fc.pre(isMet || a > 0 || sign === '≤');
        expect(line.agrees).toBe(isMet ? true : null);
        expect(line.why === null).toBe(isMet);
      }),
    );
  });

  it('takes no side where a bare target does not say what is better', () => {
    for (const printed of ['10', '8.33', '8']) expect(indicator('10', '30天', '25天', printed).agrees).toBe(true);
    for (const printed of ['10', '8.57', '8']) expect(indicator('10', '30天', '35天', printed).agrees).toBe(true);
    expect(indicator('10', '30天', '25天', '5').agrees).toBe(false);
    expect(indicator('10', '30天', '30天', '8').agrees).toBe(false);
    expect(indicator('10', '≥30天', '25天', '10').agrees).toBe(false);
  });

  it('shows units made the same, and the reason for a bound', () => {
    expect(indicator('5', '≥2年', '18个月').arithmetic).toBe('5 × 18月 ÷ 24月 = 3.75');
    expect(indicator('5', '2 年', '自验收合格之日起 24 个月').arithmetic).toBe('5 × 100% (24月 ÷ 24月) = 5');
    expect(indicator('8', '0次', '0次').arithmetic).toBe('8 × 100% (0次 ≤ 0次) = 8');
    expect(indicator('8', '0次', '2次').arithmetic).toBe('8 × 0% (0次 ÷ 2次) = 0');
    expect(indicator('10', '≤30天', '40天').arithmetic).toBe('10 × 30天 ÷ 40天 = 7.5');
  });

  it('bounds words by the weight alone', () => {
    fc.assert(
      fc.property(points, points, (weight, score) => {
        const line = indicator(weight, '效果显著', '效果显著', score);
        expect(line).toMatchObject({ kind: 'qualitative', computed: null });
        expect(line.agrees).toBe(Number(score) > Number(weight) ? false : null);
      }),
    );
  });

  it.each([
    ['a weight in words', '十', '≥10次', '10次', '10'],
    ['units that differ', '10', '≥10次', '10人', '3'],
    ['a target that is a date', '10', '2023年12月', '2023年11月', '3'],
    ['a score in words', '10', '≥10次', '10次', '满分'],
    ['no score and no weight', null, '≥10次', '10次', ''],
  ])('is not judged with %s', (_, weight, target, actual, score) => {
    const line = indicator(weight, target, actual, score);
    expect(line.agrees).toBeNull();
    expect(line.why).not.toBeNull();
  });

  it.each(['１８', '18分', ' 18 ', '18.0'])('reads a score printed as %s', (score) => {
    expect(indicator('18', '≥10次', '10次', score).agrees).toBe(true);
    expect(indicator('20', '≥10次', '10次', score).agrees).toBe(false);
  });
});

describe('sums', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 1, maxLength: 12 });
  const sumOf = (hundredths: readonly number[]) => hundredths.reduce((a, b) => a + b, 0);
  const formWith = (hundredths: readonly number[], more: FormParts = {}) =>
    aForm({ indicators: hundredths.map((h) => anIndicator({ weight: null, score: decimal(h) })), ...more });

  it('of a goal is its weight where every target was met, and nobody is accused of less', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 100 }), (hundredths, weight) => {
        const { lines } = scoreForm(formWith(hundredths, { weight: `${weight}` }), template);
        const line = lines.find(({ field }) => field === 'goals.1.weight');
        expect(line?.computed).toBe(decimal(sumOf(hundredths)));
        expect(line?.agrees).toBe(sumOf(hundredths) === weight * 100);
        expect(line?.tier).toBe(sumOf(hundredths) < weight * 100 ? 'explain' : 'blocking');
        const [sum = ''] = (line?.arithmetic ?? '').split(' = ');
        expect(workOut(sum).format(2, 'truncate')).toBe(line?.computed);
      }),
    );
  });

  it('of a form is execution and indicators, by every rounding of the execution score, and its arithmetic works out', () => {
    fc.assert(
      fc.property(scores, budgets, money, (hundredths, budget, executed) => {
        const form = formWith(hundredths, { execution: { ...aForm().execution, budget, executed } });
        const { total } = scoreForm(form, template);
        const [terms = '', result = ''] = total.arithmetic.split(' = ');
        expect(workOut(terms).equals(number(result))).toBe(true);
        expect(number(result).format(2, 'half-up')).toBe(total.computed);
        const rounded = execution('20', budget, executed).accepted;
        for (const score of rounded) {
          const printed = number(score)
            .plus(number(decimal(sumOf(hundredths))))
            .format(2, 'truncate');
          const shown = { ...form, execution: { ...form.execution, score }, total: printed };
          expect(scoreForm(shown, template).total.agrees).toBe(true);
        }
        const off = number(total.computed ?? '')
          .plus(number('1.01'))
          .format(2, 'truncate');
        expect(scoreForm({ ...form, total: off }, template).total.agrees).toBe(false);
      }),
    );
  });
});
