import { fillSlots, MESSAGES, say } from './catalogue.js';

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe('the message catalogue', () => {
  it.each(Object.entries(MESSAGES))('%s speaks both languages with the same slots', (_, message) => {
    expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(message.en).toMatch(/[A-Za-z]/);
    expect(new Set(slots(message.en))).toEqual(new Set(slots(message.zh)));
  });

  it('fills slots and shows a dash for what it was not told', () => {
    expect(fillSlots('{a}/{b}', { a: 1 })).toBe('1/—');
    const word = { zh: '一', en: 'one' };
    expect([fillSlots('{a}', { a: word }, 'zh'), fillSlots('{a}', { a: word }, 'en')]).toEqual(['一', 'one']);
    expect(say('FISCAL_YEAR.OUT_OF_RANGE', { year: 1900 }).zh).toContain('1900');
  });

  it('treats an unknown code as a bug', () => {
    expect(() => say('NO.SUCH')).toThrow('NO.SUCH');
  });
});
