import fc from 'fast-check';
import type { PerformanceForm } from '#contracts';
import { aForm, anIndicator, type FormParts, reportOn, saidOn } from './form.fixture.js';

const NOTHING = { findings: [], notChecked: [] };

describe('scoring a document', () => {
  it('says nothing about a form on which every score is right', () => {
    expect(saidOn(aForm())).toEqual(NOTHING);
    expect(reportOn(aForm()).forms).toHaveLength(1);
    expect(reportOn()).toMatchObject({ forms: [], findings: [], notChecked: [] });
  });

  it.each<[string, FormParts, string[]]>([
    ['an execution score', { execution: { score: '17' } }, ['SCORE.EXECUTION execution.score']],
    ['a rate', { execution: { rate: '91%' } }, ['SCORE.EXECUTION_RATE execution.rate']],
    [
      'an indicator’s score',
      { indicators: [anIndicator({ score: '79' })], total: '97' },
      ['SCORE.INDICATOR goals.1.indicators.1.score'],
    ],
    [
      'a judgement',
      { indicators: [anIndicator({ weight: '70', target: '好', actual: '好' })] },
      ['SCORE.ABOVE_WEIGHT goals.1.indicators.1.score'],
    ],
    ['a goal’s sum', { weight: '79' }, ['SCORE.GOAL_WEIGHT goals.1.weight']],
    [
      'points of a goal whose targets were all met',
      { indicators: [anIndicator({ weight: null, score: '70' })], total: '88' },
      ['SCORE.GOAL_WEIGHT goals.1.weight'],
    ],
    ['a total', { total: '99.5' }, ['SCORE.TOTAL total']],
    [
      'a total that rounds the execution score otherwise than it is printed',
      { execution: { budget: '200', executed: '195', rate: '97.5%', score: '19' }, total: '100' },
      ['SCORE.TOTAL total'],
    ],
  ])('finds %s that is wrong, and only that', (_, of, findings) => {
    expect(saidOn(aForm(of)).findings).toEqual(findings);
  });

  it.each<[string, FormParts, string[]]>([
    ['a budget', { execution: { budget: '一百' } }, ['SCORE.EXECUTION execution.score', 'SCORE.TOTAL total']],
    ['what was spent', { execution: { executed: '90万' } }, ['SCORE.EXECUTION execution.score', 'SCORE.TOTAL total']],
    [
      'the weight of execution',
      { execution: { weight: '？' } },
      ['SCORE.EXECUTION execution.score', 'SCORE.TOTAL total'],
    ],
    ['an execution score', { execution: { score: '十八' } }, ['SCORE.EXECUTION execution.score']],
    ['a rate', { execution: { rate: '九成' } }, ['SCORE.EXECUTION_RATE execution.rate']],
    ['a rate without %', { execution: { rate: '0.9' } }, ['SCORE.EXECUTION_RATE execution.rate']],
    ['a weight', { indicators: [anIndicator({ weight: '八十' })] }, ['SCORE.INDICATOR goals.1.indicators.1.score']],
    ['a target', { indicators: [anIndicator({ target: '十次' })] }, ['SCORE.ABOVE_WEIGHT goals.1.indicators.1.score']],
    [
      'an actual value',
      { indicators: [anIndicator({ actual: '十次' })] },
      ['SCORE.ABOVE_WEIGHT goals.1.indicators.1.score'],
    ],
    [
      'a score',
      { indicators: [anIndicator({ score: '满分' })] },
      ['SCORE.INDICATOR goals.1.indicators.1.score', 'SCORE.GOAL_WEIGHT goals.1.weight', 'SCORE.TOTAL total'],
    ],
    ['the weight of a goal', { weight: '八十' }, ['SCORE.GOAL_WEIGHT goals.1.weight']],
    ['a total', { total: '优秀' }, ['SCORE.TOTAL total']],
  ])('lists %s that is no number as not checked, and accuses nobody', (_, of, notChecked) => {
    expect(saidOn(aForm(of))).toEqual({ findings: [], notChecked });
  });

  it('accuses nobody for words in any field', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[\d０-９\p{Nd}\p{No}]/u.test(text));
    const field = fc.constantFrom('weight', 'target', 'actual', 'score');
    const ofExecution = fc.constantFrom('weight', 'budget', 'executed', 'rate', 'score');
    fc.assert(
      fc.property(words, field, ofExecution, (text, f, e) => {
        expect(saidOn(aForm({ indicators: [anIndicator({ [f]: text })] })).findings).toEqual([]);
        expect(saidOn(aForm({ execution: { [e]: text } })).findings).toEqual([]);
        expect(saidOn(aForm({ weight: text, total: text })).findings).toEqual([]);
      }),
    );
  });

  it('judges nothing that a form does not print', () => {
    expect(saidOn(aForm({ total: null, weight: '', execution: { score: '', rate: '' } }))).toEqual(NOTHING);
  });

  it('takes a rate at the digits it is printed with', () => {
    const of = (rate: string) =>
      saidOn(aForm({ execution: { budget: '3', executed: '2', rate, score: '13' }, total: '93' }));
    expect(['67%', '66.7%', '66.67%', '６６．７％', '66.667 %', '067%'].map(of)).toEqual(Array(6).fill(NOTHING));
    expect(['66%', '66.6%', '68%'].map((rate) => of(rate).findings)).toEqual(
      Array(3).fill(['SCORE.EXECUTION_RATE execution.rate']),
    );
  });

  it('gives the same mistake the same id, whatever the figures, and another to each form', () => {
    const ids = (...forms: readonly PerformanceForm[]) => reportOn(...forms).findings.map(({ id }) => id);
    const wrong = (score: string, key = 'whole') => aForm({ key, execution: { score } });
    expect(ids(wrong('1'))).toEqual(ids(wrong('2')));
    expect(new Set(ids(wrong('1'), wrong('1', 'project-1'))).size).toBe(2);
  });
});
