import fc from 'fast-check';
import { textWidth } from '../../text-width.js';
import { line, row } from './line.js';
import { showLines } from './show-lines.js';

const PIPE = { width: null, colours: false };

it('shows lines as they are where nobody looks', () => {
  expect(showLines([line('  1. 决算'), line()], PIPE)).toEqual(['  1. 决算', '']);
});

it('breaks a line to the screen, between Chinese characters and between words, and indents what follows', () => {
  const text = '  1. 一般公共预算财政拨款支出决算表，the figures do not agree.';
  expect(showLines([line(text)], { width: 34, colours: false })).toEqual([
    '  1. 一般公共预算财政拨款支出决算',
    '     表，the figures do not agree.',
  ]);
});

it('leaves rows of tables whole', () => {
  const text = '文件 '.repeat(20);
  expect(showLines([row(text)], { width: 34, colours: false })).toEqual([text]);
});

it('leaves no bracket open at the end of a line and begins none with a mark', () => {
  const text = '这是一份部门决算公开文本的检查报告《决算》。';
  const [first, second] = showLines([line(text)], { width: 34, colours: false });
  expect([first, second]).toEqual(['这是一份部门决算公开文本的检查报告', '《决算》。']);
  const [cut] = showLines([line(text)], { width: 36, colours: false });
  expect(cut).toBe('这是一份部门决算公开文本的检查报告');
});

it('keeps every word and stays within the screen', () => {
  const words = fc.array(fc.constantFrom('决', '算表。', 'figure', '12.30', '（', '）', '“x”', '《'), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.nat({ max: 8 }), fc.integer({ min: 34, max: 60 }), (parts, indent, width) => {
      const text = `${' '.repeat(indent)}${parts.join(' ')}`;
      const shown = showLines([line(text)], { width, colours: false });
      expect(shown.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      for (const part of shown) expect(textWidth(part)).toBeLessThanOrEqual(width);
    }),
  );
});

it('colours only where colours are welcome', () => {
  expect(showLines([line('错', 'blocking'), line('a')], { width: null, colours: true })).toEqual([
    '\u001b[1;31m错\u001b[0m',
    'a',
  ]);
});

it('lets no document command the terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [shown = ''] = showLines([line(`\u001b[2J\u202e${text}`)], PIPE);
      expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
