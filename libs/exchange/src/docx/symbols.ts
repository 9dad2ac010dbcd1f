/** Boxes and ticks of forms are set in symbol fonts, whose characters have codes of their own. */
const SYMBOLS: Readonly<Record<string, string>> = {
  'Wingdings 6F': '□',
  'Wingdings A8': '□',
  'Wingdings FC': '√',
  'Wingdings FD': '☒',
  'Wingdings FE': '☑',
  'Wingdings 2 50': '√',
  'Wingdings 2 52': '☑',
  'Wingdings 2 A3': '□',
};

/** The plain character for `w:sym`; "" for one that is no box and no tick. */
export function symbol(font = '', code = ''): string {
  return SYMBOLS[`${font} ${code.toUpperCase().replace(/^(F0|00)/, '')}`] ?? '';
}
