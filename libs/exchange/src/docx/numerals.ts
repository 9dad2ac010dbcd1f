const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const ROMAN: readonly (readonly [value: number, numeral: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** How Word writes a number of a list, by the names of ECMA-376 (ST_NumberFormat); any other format is plain digits. */
export function numeral(n: number, format: string): string {
  if (n < 1 || n > 9999) return String(n);
  return FORMATS[format]?.(n) ?? String(n);
}

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  none: () => '',
  decimalZero: (n) => String(n).padStart(2, '0'),
  chineseCounting: counted,
  chineseCountingThousand: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  japaneseCounting: counted,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: (n) => inTens(n, LEGAL_DIGITS, '拾佰仟'),
  ideographTraditional: (n) => STEMS[n - 1] ?? String(n),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (n) => `(${n})`,
  decimalEnclosedFullstop: (n) => `${n}.`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerLetter: letter,
};

/** 十二, not 一十二; 一百一十二 all the same. */
function counted(n: number): string {
  const text = inTens(n, DIGITS.replace('〇', '零'), '十百千');
  return n < 20 ? text.replace(/^一十/, '十') : text;
}

function inTens(n: number, numerals: string, units: string): string {
  const places = [...String(n)].map(Number);
  const text = places.map((digit, i) => {
    const unit = units[places.length - 2 - i] ?? '';
    return digit === 0 ? numerals[0] : `${numerals[digit]}${unit}`;
  });
  return text.join('').replace(new RegExp(`${numerals[0]}+(?=${numerals[0]}|$)`, 'g'), '');
}

function digits(n: number): string {
  return [...String(n)].map((digit) => DIGITS[Number(digit)]).join('');
}

function circled(n: number): string {
  return n <= 20 ? String.fromCodePoint(0x245f + n) : String(n);
}

function fullWidth(n: number): string {
  return String(n).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

/** a … z, aa, bb … as Word does. */
function letter(n: number): string {
  return String.fromCodePoint(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, numeral] of ROMAN) {
    text += numeral.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
