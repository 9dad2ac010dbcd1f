import { isWide, textWidth } from '../../text-width.js';

/** A character or a run of spaces, with the brackets that may not end a line and the marks that may not begin one. */
const PIECES = /(?: +|[（《“「『【〈([]*[^ ])[，。；：！？、）》”』】〉…,.;:!?)\]%]*/gu;
/** Where a column is left for text, even when the text is indented far. */
const NARROWEST = 24;

/** Breaks a line to the width of the screen; what follows is indented as its beginning is. */
export function wrapText(text: string, width: number): string[] {
  const indent = /^ *(?:\d+\. |· )?/.exec(text)?.[0].length ?? 0;
  if (textWidth(text) <= width || width - indent < NARROWEST) return [text];
  const lines: string[] = [];
  let current = text.slice(0, indent);
  for (const piece of piecesOf(text.slice(indent))) {
    if (textWidth(current) + textWidth(piece.trimEnd()) <= width) {
      current += piece;
      continue;
    }
    lines.push(current.trimEnd());
    current = ' '.repeat(indent) + piece.trimStart();
  }
  return [...lines, current];
}

/** A line may break at a space and on either side of a wide character. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const last = pieces.at(-1);
    const joins = last !== undefined && !piece.startsWith(' ') && !isWide(piece) && !/ $/.test(last) && !isWide(last);
    if (joins) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}
