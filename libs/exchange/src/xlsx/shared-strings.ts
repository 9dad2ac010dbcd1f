import type { OfficeFile } from '../zip/office-file.js';

/** The texts that cells refer to by their position; reading aids above words (rPh) are left out. */
export function readSharedStrings(file: OfficeFile, part: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let text = '';
  let aids = 0;
  file.read(part, {
    open: ({ name }) => {
      if (name === 'si') text = '';
      if (name === 'rPh') aids++;
    },
    text: (piece, inside) => {
      if (inside === 't' && aids === 0) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(text));
      if (name === 'rPh') aids--;
    },
  });
  return strings;
}

/** Excel writes characters that XML cannot hold as _x000D_. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
