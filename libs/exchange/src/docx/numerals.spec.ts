import { numeral } from './numerals.js';

it.each([
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 12, '十二'],
  ['chineseCounting', 20, '二十'],
  ['chineseCountingThousand', 101, '一百零一'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['japaneseCounting', 1001, '一千零一'],
  ['chineseCounting', 1010, '一千零一十'],
  ['ideographDigital', 10, '一〇'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographTraditional', 3, '丙'],
  ['ideographTraditional', 11, '11'],
  ['decimalEnclosedCircle', 20, '⑳'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalZero', 7, '07'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['lowerLetter', 28, 'bb'],
  ['none', 3, ''],
  ['decimal', 12345, '12345'],
  ['aFormatOfTomorrow', 4, '4'],
])('%s %i is written %s', (format, n, written) => {
  expect(numeral(n, format)).toBe(written);
});
