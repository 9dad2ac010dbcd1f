import type { Lattice } from './lattice/lattice.js';

/** One page of a PDF written by hand: `content` in PDF's own drawing language, `rotate` as in its dictionary. */
export interface PdfPage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 0 | 90 | 180 | 270;
}

/** A whole PDF with one Chinese font that every reader knows, half an em wide for ASCII. */
export function writePdf(pages: readonly PdfPage[]): Uint8Array {
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  const font =
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/StemV 80>>>>';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    font,
    ...pages.flatMap(({ content, width = 595, height = 842, rotate = 0 }, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Contents ${6 + i * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(file + end);
}

/** Text whose baseline begins at (x, y), y counted from the page's lower edge; `turn` in degrees anticlockwise. */
export function text(words: string, x: number, y: number, size = 10, turn = 0): string {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const hex = [...words].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
  return `BT /F1 ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${y} Tm <${hex}> Tj ET\n`;
}

/** The lines of a table as different programs draw them. */
export type Stroke = 'lines' | 'frames' | 'bars';

/** A table and its cells' words, one for each span; `height` is the page's. */
export function table({ xs, ys, spans }: Lattice, words: readonly string[], stroke: Stroke, height = 842): string {
  return spans
    .map(({ row, column, rows, columns }, i) => {
      const [left, right] = [xs[column] ?? 0, xs[column + columns] ?? 0];
      const [top, bottom] = [height - (ys[row] ?? 0), height - (ys[row + rows] ?? 0)];
      const border = {
        frames: `${left} ${bottom} ${right - left} ${top - bottom} re S\n`,
        lines: `${left} ${top} m ${right} ${top} l ${right} ${bottom} l ${left} ${bottom} l s\n`,
        bars: [
          `${left} ${top} ${right - left} .5 re f`,
          `${left} ${bottom} ${right - left} .5 re f`,
          `${left} ${bottom} .5 ${top - bottom} re f`,
          `${right} ${bottom} .5 ${top - bottom} re f\n`,
        ].join('\n'),
      }[stroke];
      return border + text(words[i] ?? '', left + 1.5, (top + bottom) / 2 - 2, 6);
    })
    .join('');
}
