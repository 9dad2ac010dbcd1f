import { padLeft, padRight, textWidth } from './text-width.js';

describe('the width of a text in a terminal', () => {
  it('counts a Chinese character as two columns', () => {
    expect(textWidth('决算 2023')).toBe(9);
    expect(textWidth('（）')).toBe(4);
    expect(textWidth('')).toBe(0);
  });

  it('pads to columns, and never cuts', () => {
    expect(padRight('收入', 6)).toBe('收入  ');
    expect(padLeft('18', 4)).toBe('  18');
    expect(padLeft('收入合计', 2)).toBe('收入合计');
  });
});
