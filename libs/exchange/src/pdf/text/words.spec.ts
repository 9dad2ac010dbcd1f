import type { Glyph } from '../content/geometry.js';
import { linesOf } from './lines.js';
import { joinLines, textOfLine, textWithin } from './words.js';

/** Characters 10 points high from (x, y) on, Latin ones half as wide, each further by `spacing`. */
function written(words: string, x: number, y: number, spacing = 0): Glyph[] {
  let left = x;
  return [...words].map((text) => {
    const width = /[\u2e80-\uffef]/.test(text) ? 10 : 5;
    const glyph = { text, left, right: left + width, top: y, bottom: y + 10, size: 10, turn: 0 as const };
    left += width + spacing;
    return glyph;
  });
}

const read = (glyphs: Glyph[]) => linesOf(glyphs).map(textOfLine);

describe('words of a line', () => {
  it('are in order from the left and the top, whatever was drawn first', () => {
    const glyphs = [...written('下一行', 0, 14), ...written('上一行', 0, 0)];
    expect(read(glyphs.reverse())).toEqual(['上一行', '下一行']);
  });

  it('are apart where there is a blank or a gap', () => {
    expect(read([...written('合计', 0, 0), ...written('总计', 60, 0)])).toEqual(['合计 总计']);
    expect(read([...written('net', 0, 0), ...written('income', 18, 0)])).toEqual(['net income']);
    expect(read(written('第一部分  概况', 0, 0))).toEqual(['第一部分 概况']);
  });

  it('are whole where letters are spaced, or figures stand a little off Chinese', () => {
    expect(read(written('收入支出决算总表', 0, 0, 6))).toEqual(['收入支出决算总表']);
    expect(read([...written('截至', 0, 0), ...written('2024', 22.5, 0), ...written('年', 45, 0)])).toEqual([
      '截至2024年',
    ]);
  });
});

describe('words of a cell', () => {
  it('go on from line to line as the language has it', () => {
    expect(textWithin([...written('机关事业单位', 0, 0), ...written('养老支出', 0, 12)], 65)).toBe(
      '机关事业单位养老支出',
    );
    expect(textWithin([...written('net', 0, 0), ...written('income', 0, 12)], 35)).toBe('net income');
  });

  it('make a figure whole that the cell broke, and keep apart two that it did not', () => {
    expect(textWithin([...written('1,234,567', 0, 0), ...written('.89', 0, 12)], 50)).toBe('1,234,567.89');
    expect(textWithin([...written('2023', 0, 0), ...written('2024', 0, 12)], 90)).toBe('2023 2024');
  });

  it('join to what is empty without a blank', () => {
    expect(joinLines('', 'income', true)).toBe('income');
  });
});
