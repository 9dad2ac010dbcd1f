/** A piece of a number format: a code that stands for digits or parts of a date, or text that is shown as it is. */
export interface FormatPiece {
  readonly code: boolean;
  readonly text: string;
}

const PIECES = /"([^"]*)"?|[\\!](.)|_.|\*.|\[[^\]]*\]|(General|G\/通用格式|AM\/PM|A\/P|上午\/下午)|(.)/gis;
/** [>=10000] and [h]:mm, values for which a section of its own is meant and hours without end. */
const UNUSUAL = /\[([<>=]|h+\]|m+\]|s+\])/i;

/**
 * A number format taken apart: `#,##0.00;-#,##0.00;"-"` has sections for positive, negative and zero. None are found in
 * a format that is out of the ordinary; the value is then shown in full.
 */
export function sectionsOf(format: string): FormatPiece[][] {
  const sections: FormatPiece[][] = [[]];
  for (const [, quoted, escaped, word, code] of format.matchAll(PIECES)) {
    const literal = quoted ?? escaped;
    if (code === ';') sections.push([]);
    else if (literal !== undefined) sections.at(-1)?.push({ code: false, text: literal });
    else if (word !== undefined) sections.at(-1)?.push({ code: true, text: word });
    else if (code !== undefined) sections.at(-1)?.push({ code: /[0#?.,%E/@ymdhsge]/i.test(code), text: code });
  }
  return UNUSUAL.test(format) ? [] : sections;
}

export function codesOf(section: readonly FormatPiece[]): string {
  return section.map(({ code, text }) => (code ? text : '')).join('');
}

export function literalsOf(section: readonly FormatPiece[]): string {
  return section.map(({ code, text }) => (code ? '' : text)).join('');
}
