import fc from 'fast-check';
import { csvCell } from './trail-lines.js';

it('gives every text back to whoever reads the table', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = csvCell(text).slice(1, -1).replaceAll('""', '"');
      expect([text, `'${text}`]).toContain(read);
    }),
  );
});

it('lets nothing run as a formula, wherever it begins', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r\n=1', '＝1', '　=1']) {
    expect(csvCell(text)).toBe(`"'${text}"`);
  }
  expect(csvCell('1-1=0')).toBe('"1-1=0"');
});
