import { plainProse } from '../plain-prose.js';
import { sentenceForm } from './pattern.js';

const form = sentenceForm('(收入|收 入)为{amount:amount}[，{direction:trend}[了]{rate:percent}%]');
const read = (text: string) => form.read(plainProse(text)).map(({ groups }) => ({ ...groups }));

describe('a sentence form', () => {
  it('composes with the first of several words, and without what has no value', () => {
    expect(form.fill({ amount: '1.20', direction: '增长', rate: '3.00' }).join('')).toBe('收入为1.20万元，增长3.00%');
    expect(form.fill({ amount: '1.20' }).join('')).toBe('收入为1.20万元');
  });

  it('keeps what fills a slot apart from its own words', () => {
    const amount = { text: '1.20', from: 'a cell' };
    expect(form.fill({ amount })).toEqual(['收入', '为', amount, '万元']);
  });

  it('reads any of its wordings, whatever blanks, digits and punctuation are used', () => {
    expect(read('收 入 为 １,234.5 万元,增长了 3％')).toEqual([{ amount: '1234.5万元', direction: '增长', rate: '3' }]);
    expect(read('收入为56.78元，收入为0.9亿元')).toMatchObject([{ amount: '56.78元' }, { amount: '0.9亿元' }]);
    expect(read('收入为7万元。')).toEqual([{ amount: '7万元', direction: undefined, rate: undefined }]);
  });

  it('says what is missing or wrong', () => {
    expect(() => form.fill({})).toThrow('a value is missing');
    expect(() => sentenceForm('{amount}')).toThrow(SyntaxError);
    expect(() => sentenceForm('[a')).toThrow('"]" is missing');
    expect(() => sentenceForm('a]')).toThrow(SyntaxError);
  });
});
